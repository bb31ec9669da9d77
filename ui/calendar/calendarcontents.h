// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "ui/calendar/lazytiles.h"

namespace jalons {

class EventWords;
class Plan;

/// Events in view, each with its tile.
struct CalendarContents
{
    QList<EventOutline> events;
    LazyTiles tiles; ///< one for each event

    [[nodiscard]] qsizetype indexOf(const EventId &id) const; ///< -1 where it is not in view
};

/// Reads what overlaps those days, and nothing else.
[[nodiscard]] Result<CalendarContents> readCalendar(
    const Plan &plan, const EventWords &words, const Filter &filter, QDate first, QDate last);

} // namespace jalons
