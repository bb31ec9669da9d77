// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appearancememory.h"

#include "ui/window/preferences.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

void remember(const Appearance &appearance, Preferences &preferences)
{
    preferences.setValue(u"appearance/publicHolidays"_s, appearance.publicHolidays);
    preferences.setValue(u"appearance/schoolHolidays"_s, appearance.schoolHolidays);
    preferences.setValue(u"appearance/fadedPast"_s, appearance.fadedPast);
    preferences.setValue(u"appearance/colouring"_s,
        appearance.colouring == Colouring::Territory ? u"territory"_s : u"kind"_s);
    preferences.setValue(u"appearance/grouping"_s, keyOf(appearance.grouping));
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
    return appearance;
}

} // namespace jalons
