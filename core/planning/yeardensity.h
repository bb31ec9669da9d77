// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/datecount.h"
#include "core/plan/event.h"

#include <QDate>
#include <QList>

namespace jalons {

/// How much a year holds: for the year view, which draws days and no events.
struct YearDensity
{
    int year = 0;
    QList<int> perDay; ///< events on each day of the year, 365 or 366 of them
    QList<int> undatedPerMonth; ///< twelve: « À dater » as the lane of each month shows it
    int undated = 0; ///< events of the year known to no day, each counted once
    int most = 0; ///< the fullest day's number

    /// Of a day of the year; 0 for any other.
    [[nodiscard]] int on(QDate day) const;
    /// How full a day with so many events is beside the fullest: 0 where empty, else 1 to 4.
    [[nodiscard]] int level(int count) const;
    /// The least number of a level, 1 to 4; one more than the most where no day reaches it.
    [[nodiscard]] int leastOf(int level) const;

    friend bool operator==(const YearDensity &, const YearDensity &) = default;
};

/// Counts an event of several days on each, and one that is known to a quarter in its three months.
[[nodiscard]] YearDensity densityOf(const QList<DateCount> &dates, int year);
[[nodiscard]] YearDensity densityOf(const QList<EventOutline> &events, int year);

} // namespace jalons
