// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// What hours move by when a hand or a key moves them.
inline constexpr int quarterOfAnHour = 15;

/// Where a hand points in a calendar: a day and, where hours are shown, one of them.
struct Moment
{
    QDate day;
    QTime time; ///< null where no hours are shown: they stay as they were
    bool wholeDay = false; ///< in the strip above the hours: at no hour

    Moment() = default;
    Moment(QDate onDay, QTime atTime = {})
        : day(onDay)
        , time(atTime)
    {
    }
    [[nodiscard]] static Moment wholeDayOf(QDate day);

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// What a drag from one moment to another makes of an event: moved by as many days and, among the
/// hours, by as many quarters of an hour, so that it still begins on the day it is dropped on. From
/// the strip to the hours it gets an hour, back again it loses it. What had no day gets that day.
[[nodiscard]] Event draggedTo(const Event &event, const Moment &from, const Moment &to);

/// Where an event can be drawn longer or shorter.
enum class EventEnd { First, Last };

/// With its first or last moment at the nearest quarter of an hour; a quarter is left at least.
[[nodiscard]] Event stretchedTo(const Event &event, EventEnd end, const Moment &to);
/// Ended so many minutes later or, below zero, earlier; a quarter is left at least. What has no
/// hour stays as it is.
[[nodiscard]] Event lengthenedBy(const Event &event, int minutes);

/// What is drawn up from one moment to another, in either order: whole days or, among the hours,
/// whole quarters, one at least.
[[nodiscard]] PlannedDate spanOf(const Moment &one, const Moment &other);

} // namespace jalons
