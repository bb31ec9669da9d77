// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appearancememory.h"

#include "ui/window/preferences.h"

#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 24 * 60;

QString keyOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Day:
        return u"day"_s;
    case Grouping::Territory:
        return u"territory"_s;
    case Grouping::Month:
        break;
    }
    return u"month"_s;
}

Grouping groupingFromKey(const QString &key)
{
    for (const Grouping one : { Grouping::Day, Grouping::Territory })
        if (keyOf(one) == key)
            return one;
    return Grouping::Month;
}

constexpr std::array<std::pair<Weekday, const char *>, 3> weekdays{ { { Qt::Monday, "monday" },
    { Qt::Saturday, "saturday" }, { Qt::Sunday, "sunday" } } };

QString keyOf(std::optional<Weekday> weekday)
{
    for (const auto &[one, key] : weekdays)
        if (one == weekday)
            return QLatin1String(key);
    return {};
}

std::optional<Weekday> weekdayFromKey(const QString &key)
{
    for (const auto &[weekday, one] : weekdays)
        if (key == QLatin1String(one))
            return weekday;
    return std::nullopt;
}

void remember(const DayHours &hours, Preferences &preferences)
{
    preferences.setValue(u"appearance/dayBegins"_s, hours.begin);
    preferences.setValue(u"appearance/workFrom"_s, hours.workFrom);
    preferences.setValue(u"appearance/workTo"_s, hours.workTo);
}

/// What a file edited by hand says is taken only where it makes a day.
DayHours recallHours(const Preferences &preferences)
{
    const DayHours usual;
    const DayHours hours{ preferences.value(u"appearance/dayBegins"_s, usual.begin).toInt(),
        preferences.value(u"appearance/workFrom"_s, usual.workFrom).toInt(),
        preferences.value(u"appearance/workTo"_s, usual.workTo).toInt() };
    const bool sound = hours.begin >= 0 && hours.begin < wholeDay && hours.workFrom >= 0
        && hours.workFrom < hours.workTo && hours.workTo <= wholeDay;
    return sound ? hours : usual;
}

void remember(const OwnSchools &schools, Preferences &preferences)
{
    QStringList lines;
    for (const SchoolHoliday &holiday : schools.holidays)
        lines.append(lineOf(holiday));
    preferences.setValue(u"schools/inUse"_s, schools.inUse);
    preferences.setValue(u"schools/name"_s, schools.name);
    preferences.setValue(u"schools/holidays"_s, lines);
}

OwnSchools recallSchools(const Preferences &preferences)
{
    OwnSchools schools{ preferences.value(u"schools/inUse"_s, false).toBool(),
        preferences.value(u"schools/name"_s).toString(), {} };
    const QStringList lines = preferences.value(u"schools/holidays"_s).toStringList();
    for (const QString &line : lines)
        if (const auto holiday = schoolHolidayFromLine(line))
            schools.holidays.append(*holiday);
    schools.inUse = schools.inUse && !schools.holidays.isEmpty();
    return schools;
}

} // namespace

void remember(const Appearance &appearance, Preferences &preferences)
{
    preferences.setValue(u"appearance/publicHolidays"_s, appearance.publicHolidays);
    preferences.setValue(u"appearance/schoolHolidays"_s, appearance.schoolHolidays);
    preferences.setValue(u"appearance/fadedPast"_s, appearance.fadedPast);
    preferences.setValue(u"appearance/colouring"_s,
        appearance.colouring == Colouring::Territory ? u"territory"_s : u"kind"_s);
    preferences.setValue(u"appearance/grouping"_s, keyOf(appearance.grouping));
    preferences.setValue(u"appearance/weekBeginsOn"_s, keyOf(appearance.weekBeginsOn));
    preferences.setValue(u"appearance/newEventMinutes"_s, appearance.newEventMinutes);
    remember(appearance.hours, preferences);
    remember(appearance.ownSchools, preferences);
}

Appearance recallAppearance(const Preferences &preferences)
{
    Appearance appearance;
    appearance.publicHolidays
        = preferences.value(u"appearance/publicHolidays"_s, appearance.publicHolidays).toBool();
    appearance.schoolHolidays
        = preferences.value(u"appearance/schoolHolidays"_s, appearance.schoolHolidays).toBool();
    appearance.fadedPast
        = preferences.value(u"appearance/fadedPast"_s, appearance.fadedPast).toBool();
    if (preferences.value(u"appearance/colouring"_s).toString() == "territory"_L1)
        appearance.colouring = Colouring::Territory;
    appearance.grouping = groupingFromKey(preferences.value(u"appearance/grouping"_s).toString());
    appearance.weekBeginsOn
        = weekdayFromKey(preferences.value(u"appearance/weekBeginsOn"_s).toString());
    appearance.newEventMinutes = qBound(0,
        preferences.value(u"appearance/newEventMinutes"_s, appearance.newEventMinutes).toInt(),
        wholeDay);
    appearance.hours = recallHours(preferences);
    appearance.ownSchools = recallSchools(preferences);
    return appearance;
}

} // namespace jalons
