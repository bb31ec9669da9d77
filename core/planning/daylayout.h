// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QDate>
#include <QList>

namespace jalons {

/// One event on the hours of one day. Its width is `span` of the `columns` that the events which
/// overlap, directly or through others, share.
struct DayBlock
{
    qsizetype event = 0; ///< index in the outlines given
    int day = 0; ///< from 0, the first day laid out
    int from = 0; ///< minutes since midnight, as drawn
    int to = 0; ///< at most 1440
    int column = 0;
    int columns = 1;
    int span = 1; ///< columns it may spread over because they are free beside it
    bool continuesBefore = false; ///< since the day before
    bool continuesAfter = false;

    friend bool operator==(const DayBlock &, const DayBlock &) = default;
};

/// One event in the strip above the hours: whole days, and what lasts a day or longer.
struct StripBar
{
    qsizetype event = 0;
    int firstDay = 0; ///< from 0, the first day laid out
    int lastDay = 0;
    int lane = 0;
    bool continuesBefore = false;
    bool continuesAfter = false;

    friend bool operator==(const StripBar &, const StripBar &) = default;
};

/// A day, a work week or a week with its hours. Knows nothing of pixels. Every event on a known day
/// stands in it once: in the strip, or on the hours of each day it touches.
struct DayLayout
{
    QDate firstDay;
    int days = 0;
    QList<StripBar> strip; ///< by lane, day
    QList<DayBlock> blocks; ///< by day, hour, column
    QList<qsizetype> undated; ///< « À dater »: overlap these days, known to none; in list order
};

/// How tall an event is drawn at least, however short it is: short ones in a row do not overlap on
/// the screen either.
inline constexpr int leastMinutes = 15;

/// True for what stands among the hours, false for what stands in the strip or on no day.
[[nodiscard]] bool standsOnHours(const PlannedDate &when);

/// Lays out 1 to 7 days. Hours are the wall time of the place. An event without an end takes one
/// hour, ended by midnight; what goes on over midnight is cut there. The same in whatever order the
/// events come.
[[nodiscard]] DayLayout layoutDays(const QList<EventOutline> &events, QDate firstDay, int days);

} // namespace jalons
