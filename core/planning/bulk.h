// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"

#include <functional>
#include <optional>

namespace jalons {

/// What is done to many events at once; an empty field leaves theirs alone.
struct BulkEdit
{
    std::optional<Status> status;
    QString kind; ///< key
    TerritoryCode lead; ///< in place of those that led; the others stay
    TerritoryCode concerned; ///< besides
    PriorityId priority; ///< treated from now on
    PriorityId noPriority; ///< treated no more
    int days = 0; ///< later, or earlier below zero
    bool toWorkingDay = false; ///< what would land on a day off goes on to the next working day

    [[nodiscard]] bool isEmpty() const { return *this == BulkEdit(); }
    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

/// True for a Saturday, a Sunday or a public holiday where the event is held.
using IsDayOff = std::function<bool(const Event &event, QDate day)>;
class OverlapFacts;
/// By the territories that carry the event; the facts must outlive it.
[[nodiscard]] IsDayOff dayOffBy(const OverlapFacts &facts);

/// What a BulkEdit would make of a selection, before anything is done.
struct BulkOutcome
{
    struct Step
    {
        Event before;
        Event after;
    };
    QList<Step> steps; ///< those that change, in the order given
    int unchanged = 0;
    int moved = 0;
    int withoutDay = 0; ///< asked to move, but there is no day to move
    QList<EventId> onDayOff; ///< moved, and landed on one
};

/// Applies the edit to each. Being postponed keeps the date there was; being anything else drops
/// none. What is known to a month only does not move by days.
[[nodiscard]] BulkOutcome applied(
    const BulkEdit &edit, const QList<Event> &events, const IsDayOff &isDayOff);

/// All of it as one Change, named after what was done; without differences where nothing changes.
[[nodiscard]] Change changeOf(const BulkOutcome &outcome, const BulkEdit &edit);
/// « 3 événements sur 5 changent ; 2 sans jour ne bougent pas ; 1 tombe un jour chômé. »
[[nodiscard]] QString inWords(const BulkOutcome &outcome, const BulkEdit &edit);
/// What changes of one event: « 12 mars 2019 → 19 mars 2019, Prévu → Reporté ».
[[nodiscard]] QString inWords(const BulkOutcome::Step &step,
    const std::function<QString(const TerritoryCode &)> &territoryName,
    const std::function<QString(const QString &)> &kindName);

} // namespace jalons
