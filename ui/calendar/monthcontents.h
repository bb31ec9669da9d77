// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/monthlayout.h"
#include "ui/calendar/calendarcontents.h"
#include "ui/shown/period.h"

namespace jalons {

/// A month, or six weeks, read from the plan and laid out in weeks and lanes, each event with its
/// tile. Knows nothing of pixels.
struct MonthContents : CalendarContents
{
    QDate month; ///< the first day of the month, or of the one that six weeks begin in
    Period period; ///< what it is about: the days of the month, or all of the six weeks
    MonthLayout layout;

    [[nodiscard]] QDate lastDay() const { return layout.firstDay.addDays(layout.weeks * 7 - 1); }
    [[nodiscard]] bool holds(QDate day) const;
    /// True where the period itself has no event; its neighbours' days in view do not count.
    [[nodiscard]] bool isEmpty() const;
    /// Indexes of the events of a day in view, from the top; empty for any other day.
    [[nodiscard]] QList<qsizetype> eventsOn(QDate day) const;
};

/// The first and the last day of the weeks that hold a month.
[[nodiscard]] QDate firstDayInView(QDate anyDay, Weekday firstWeekday);
[[nodiscard]] QDate lastDayInView(QDate anyDay, Weekday firstWeekday);

/// Reads only what the weeks of that month show.
[[nodiscard]] Result<MonthContents> readMonth(const Plan &plan, const EventWords &words,
    const Filter &filter, QDate anyDay, Weekday firstWeekday);
/// The same for whole weeks, at most six.
[[nodiscard]] Result<MonthContents> readWeeks(
    const Plan &plan, const EventWords &words, const Filter &filter, const Period &weeks);
/// What is shown of either where nothing could be read.
[[nodiscard]] MonthContents emptyMonth(QDate anyDay, Weekday firstWeekday);
[[nodiscard]] MonthContents emptyWeeks(const Period &weeks);

} // namespace jalons
