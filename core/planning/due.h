// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// Why something asks for attention.
enum class DueKind {
    ActionOverdue, ///< an action whose day is over
    ActionDue, ///< one whose day comes within the time looked ahead
    StatusOverdue, ///< its date is over, but it is not said whether it was held
    DayMissing, ///< it comes within the time looked ahead, and no day is set
    FollowUpMissing ///< the next session of a series, announced nowhere
};

struct Due
{
    DueKind kind = DueKind::ActionDue;
    QDate by; ///< the day that counts: an action's term, the last day of the event
    EventId event;
    QString title; ///< of the event
    QList<EventTerritory> territories;
    QString action; ///< what is to be done, of an action only
    QString who;

    friend bool operator==(const Due &, const Due &) = default;
};

struct DueOptions
{
    QDate on; ///< the day it is asked
    int ahead = 30; ///< days looked ahead
    int silence = 180; ///< days after which a committee without a next session is missed
};

/// Stable English key: `action-overdue`, `day-missing`, …
[[nodiscard]] QString keyOf(DueKind kind);
/// « action en retard », in the language of the screen.
[[nodiscard]] QString nameOf(DueKind kind);

/// All that is due in these events, soonest day first, then by kind and title.
[[nodiscard]] QList<Due> dueIn(const QList<Event> &events, const DueOptions &options);

} // namespace jalons
