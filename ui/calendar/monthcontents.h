// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/monthlayout.h"
#include "ui/calendar/calendarcontents.h"

namespace jalons {

/// A month read from the plan and laid out in weeks and lanes, each event with its tile. Knows
/// nothing of pixels.
struct MonthContents : CalendarContents
{
    QDate month; ///< its first day
    MonthLayout layout;

    [[nodiscard]] QDate lastDay() const { return layout.firstDay.addDays(layout.weeks * 7 - 1); }
    [[nodiscard]] bool holds(QDate day) const;
    /// True where the month itself has no event; its neighbours' days in view do not count.
    [[nodiscard]] bool isEmpty() const;
    /// Indexes of the events of a day in view, from the top; empty for any other day.
    [[nodiscard]] QList<qsizetype> eventsOn(QDate day) const;
};

/// The first and the last day of the weeks that hold a month.
[[nodiscard]] QDate firstDayInView(QDate anyDay);
[[nodiscard]] QDate lastDayInView(QDate anyDay);

/// Reads only what the weeks of that month show.
[[nodiscard]] Result<MonthContents> readMonth(
    const Plan &plan, const EventWords &words, const Filter &filter, QDate anyDay);

} // namespace jalons
