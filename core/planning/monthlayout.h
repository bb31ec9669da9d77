// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"
#include "core/plan/event.h"

#include <QDate>
#include <QList>

namespace jalons {

/// One event in one week row: columns 0–6 from the first day of the week on, a lane counted from
/// the top.
struct MonthBar
{
    qsizetype event = 0; ///< index in the outlines given
    int week = 0; ///< row, from 0
    int firstColumn = 0;
    int lastColumn = 0;
    int lane = 0;
    bool continuesBefore = false; ///< from an earlier week: drawn with an arrow end
    bool continuesAfter = false;

    friend bool operator==(const MonthBar &, const MonthBar &) = default;
};

/// Rows of weeks: which bar stands where. Knows nothing of pixels, so that screen, paper
/// and picture agree. What is not known to the day stands in `undated`, in list order.
struct MonthLayout
{
    QDate firstDay; ///< the first one of the first row
    int weeks = 0; ///< 1 to 6 rows
    QList<MonthBar> bars; ///< by week, lane, column
    /// « À dater »: indexes of events that overlap the month, or all weeks, but on no known day.
    QList<qsizetype> undated;

    [[nodiscard]] QDate day(int week, int column) const
    {
        return firstDay.addDays(week * 7 + column);
    }
    /// How many bars cover a cell, whatever room there is for them.
    [[nodiscard]] int countOn(int week, int column) const;
    /// Indexes of the events of a cell, in lane order.
    [[nodiscard]] QList<qsizetype> eventsOn(int week, int column) const;
    /// The bars of a cell that do not fit where only `lanes` lanes are drawn (the « + N autres »).
    [[nodiscard]] QList<qsizetype> hiddenOn(int week, int column, int lanes) const;
};

/// Lays out the month that holds `anyDay`, in weeks that begin on `firstWeekday`. Longer bars
/// first, then comesBefore(), then title and id: deterministic and stable while editing.
[[nodiscard]] MonthLayout layoutMonth(
    const QList<EventOutline> &events, QDate anyDay, Weekday firstWeekday = Qt::Monday);

/// Lays out as many weeks, at most six, from the one that holds `anyDay` on, in the same order.
[[nodiscard]] MonthLayout layoutWeeks(
    const QList<EventOutline> &events, QDate anyDay, int weeks, Weekday firstWeekday = Qt::Monday);

} // namespace jalons
