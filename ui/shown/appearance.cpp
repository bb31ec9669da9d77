// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/appearance.h"

#include "core/basis/language.h"
#include "core/planning/schoolcalendar.h"

namespace jalons {

Weekday Appearance::firstWeekday() const
{
    return weekBeginsOn.value_or(localeOf(spokenLanguage()).firstDayOfWeek());
}

QList<SchoolHoliday> schoolHolidaysOf(const Appearance &appearance)
{
    const auto shipped = bundledSchoolHolidays().value_or(QList<SchoolHoliday>());
    const OwnSchools &own = appearance.ownSchools;
    return own.inUse ? completed(own.holidays, shipped) : shipped;
}

} // namespace jalons
