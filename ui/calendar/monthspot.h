// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace jalons {

/// One thing of a month that can be pointed at, focused and read aloud.
struct MonthSpot
{
    enum class Part {
        None,
        Undated, ///< a tile of « À dater »
        MoreUndated, ///< its « + N autres »
        Day,
        Event, ///< a tile on a day; the same event is another spot on each of its days
        More ///< « + N autres » of a day
    };

    Part part = Part::None;
    QDate day; ///< Day, Event, More
    qsizetype event = -1; ///< index in the month's events: Undated, Event

    [[nodiscard]] static MonthSpot onDay(QDate day) { return { Part::Day, day, -1 }; }

    friend bool operator==(const MonthSpot &, const MonthSpot &) = default;
};

/// What the painter shows besides the month itself.
struct MonthMarks
{
    QDate today;
    QDate chosen;
    qsizetype selected = -1; ///< index in the month's events
    MonthSpot hovered;
    MonthSpot focus; ///< Part::None while the view has no focus
};

} // namespace jalons
