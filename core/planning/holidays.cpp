// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/holidays.h"

#include "core/planning/departmentsof.h"
#include "core/planning/easter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Fixed
{
    int month;
    int day;
    const char *name;
};

struct Movable
{
    int afterEaster;
    const char *name;
};

// Code du travail, article L3133-1: eleven days, eight of them on a day of the year that is fixed.
constexpr std::array everywhereFixed{
    Fixed{ 1, 1, QT_TRANSLATE_NOOP("Holiday", "New Year's Day") },
    Fixed{ 5, 1, QT_TRANSLATE_NOOP("Holiday", "Labour Day") },
    //: 8 May 1945, « Victoire 1945 »
    Fixed{ 5, 8, QT_TRANSLATE_NOOP("Holiday", "Victory Day 1945") },
    //: 14 July
    Fixed{ 7, 14, QT_TRANSLATE_NOOP("Holiday", "Bastille Day") },
    Fixed{ 8, 15, QT_TRANSLATE_NOOP("Holiday", "Assumption Day") },
    Fixed{ 11, 1, QT_TRANSLATE_NOOP("Holiday", "All Saints' Day") },
    //: 11 November 1918
    Fixed{ 11, 11, QT_TRANSLATE_NOOP("Holiday", "Armistice Day 1918") },
    Fixed{ 12, 25, QT_TRANSLATE_NOOP("Holiday", "Christmas Day") },
};
constexpr std::array everywhereMovable{
    Movable{ 1, QT_TRANSLATE_NOOP("Holiday", "Easter Monday") },
    Movable{ 39, QT_TRANSLATE_NOOP("Holiday", "Ascension Day") },
    Movable{ 50, QT_TRANSLATE_NOOP("Holiday", "Whit Monday") },
};

// Code du travail, article L3134-13 (Moselle, Bas-Rhin, Haut-Rhin). Good Friday only where the
// commune has a Protestant or a mixed church, which no list at hand tells.
constexpr Movable goodFriday{ -2, QT_TRANSLATE_NOOP("Holiday", "Good Friday") };
constexpr Fixed secondChristmasDay{ 12, 26,
    QT_TRANSLATE_NOOP("Holiday", "Second day of Christmas") };

constexpr const char *abolition = QT_TRANSLATE_NOOP("Holiday", "Abolition of slavery");

/// Code du travail, article L3422-2, and décret 83-1003 of 23 November 1983.
QDate abolitionDay(int year, HolidayRegion region)
{
    switch (region) {
    case HolidayRegion::Mayotte:
        return QDate(year, 4, 27);
    case HolidayRegion::Martinique:
        return QDate(year, 5, 22);
    case HolidayRegion::Guadeloupe:
        return QDate(year, 5, 27);
    case HolidayRegion::SaintMartin:
        // 27 May in the code; kept on the 28th since a circular of 4 May 2018.
        return QDate(year, 5, year < 2018 ? 27 : 28);
    case HolidayRegion::Guyane:
        return QDate(year, 6, 10);
    case HolidayRegion::SaintBarthelemy:
        return QDate(year, 10, 9);
    case HolidayRegion::LaReunion:
        return QDate(year, 12, 20);
    case HolidayRegion::France:
    case HolidayRegion::AlsaceMoselle:
        break;
    }
    return {};
}

QString named(const char *name)
{
    return QCoreApplication::translate("Holiday", name);
}

HolidayRegion regionOfDepartment(const QString &number)
{
    using Pair = std::pair<QLatin1String, HolidayRegion>;
    static const std::array regions{ Pair{ "57"_L1, HolidayRegion::AlsaceMoselle },
        Pair{ "67"_L1, HolidayRegion::AlsaceMoselle },
        Pair{ "68"_L1, HolidayRegion::AlsaceMoselle }, Pair{ "971"_L1, HolidayRegion::Guadeloupe },
        Pair{ "972"_L1, HolidayRegion::Martinique }, Pair{ "973"_L1, HolidayRegion::Guyane },
        Pair{ "974"_L1, HolidayRegion::LaReunion }, Pair{ "976"_L1, HolidayRegion::Mayotte },
        Pair{ "977"_L1, HolidayRegion::SaintBarthelemy },
        Pair{ "978"_L1, HolidayRegion::SaintMartin } };
    for (const auto &[department, region] : regions) {
        if (number == department)
            return region;
    }
    return HolidayRegion::France;
}

} // namespace

QList<Holiday> publicHolidays(int year, HolidayRegion region)
{
    const QDate easter = easterSunday(year);
    QList<Holiday> days;
    for (const Fixed &fixed : everywhereFixed)
        days.append({ QDate(year, fixed.month, fixed.day), named(fixed.name) });
    for (const Movable &movable : everywhereMovable)
        days.append({ easter.addDays(movable.afterEaster), named(movable.name) });
    if (region == HolidayRegion::AlsaceMoselle) {
        days.append({ easter.addDays(goodFriday.afterEaster), named(goodFriday.name), false });
        days.append({ QDate(year, secondChristmasDay.month, secondChristmasDay.day),
            named(secondChristmasDay.name) });
    }
    if (const QDate day = abolitionDay(year, region); day.isValid())
        days.append({ day, named(abolition), region != HolidayRegion::SaintMartin });
    std::stable_sort(days.begin(), days.end(), [](const Holiday &a, const Holiday &b) {
        return a.day < b.day;
    });
    return days;
}

QList<Holiday> publicHolidaysOn(QDate day, HolidayRegion region)
{
    QList<Holiday> found;
    if (day.isValid()) {
        const QList<Holiday> all = publicHolidays(day.year(), region);
        std::copy_if(
            all.begin(), all.end(), std::back_inserter(found), [day](const Holiday &holiday) {
                return holiday.day == day;
            });
    }
    return found;
}

HolidayRegion holidayRegionOf(const QList<TerritoryCode> &itselfAndAbove)
{
    for (const QString &department : departmentsOf(itselfAndAbove)) {
        if (const auto region = regionOfDepartment(department); region != HolidayRegion::France)
            return region;
    }
    return HolidayRegion::France;
}

} // namespace jalons
