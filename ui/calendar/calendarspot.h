// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/appearance.h"

#include <QDate>
#include <QList>

namespace jalons {

class DaysOff;

/// One thing of a painted calendar that can be pointed at; most can be focused and read aloud.
struct CalendarSpot
{
    enum class Part {
        None,
        Undated, ///< a tile of « À dater »
        MoreUndated, ///< its « + N autres »
        Day,
        Event, ///< a tile on a day; the same event is another spot on each of its days
        More, ///< « + N autres » of a day
        Number, ///< the day's number: for the mouse, opens the day
        Week, ///< the week's number: for the mouse, opens the week
        Earlier, ///< hidden above the hours in view: for the mouse, shows them
        Later
    };

    Part part = Part::None;
    QDate day = {}; ///< all but the undated; the first one of a Week
    qsizetype event = -1; ///< index in the events in view: Undated, Event
    int nth = 0; ///< More: which of the day's

    [[nodiscard]] static CalendarSpot onDay(QDate day) { return { Part::Day, day }; }

    friend bool operator==(const CalendarSpot &, const CalendarSpot &) = default;
};

/// What the painter shows besides the events themselves.
struct CalendarMarks
{
    QDate today;
    QTime now; ///< null where nobody told
    QDate chosen;
    qsizetype selected = -1; ///< index in the events in view
    QList<qsizetype> alsoSelected; ///< besides it
    CalendarSpot hovered;
    CalendarSpot focus; ///< Part::None while the view has no focus
    const DaysOff *off = nullptr; ///< holidays; null where none are shown
    DayHours hours;
};

} // namespace jalons
