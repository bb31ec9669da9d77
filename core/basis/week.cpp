// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/week.h"

namespace jalons {

int columnInWeek(QDate day, Weekday first)
{
    return day.isValid() ? (day.dayOfWeek() - static_cast<int>(first) + 7) % 7 : 0;
}

QDate weekBegin(QDate anyDay, Weekday first)
{
    return anyDay.addDays(-columnInWeek(anyDay, first));
}

QDate weekEnd(QDate anyDay, Weekday first)
{
    return anyDay.addDays(6 - columnInWeek(anyDay, first));
}

int weekdayAt(int column, Weekday first)
{
    return (static_cast<int>(first) - 1 + column) % 7 + 1;
}

int numberOfWeek(QDate firstDay)
{
    // The middle of seven days lies in the week that most of them lie in.
    return firstDay.addDays(3).weekNumber();
}

} // namespace jalons
