// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/bulk.h"

#include "core/planning/claim.h"
#include "core/planning/holidays.h"
#include "core/planning/moving.h"
#include "core/planning/overlapfacts.h"

#include <algorithm>

namespace jalons {

namespace {

constexpr int longestWait = 14; ///< days in a row that may all be off

void setLead(Event &event, const TerritoryCode &lead)
{
    // Whoever was merely concerned and now leads is named once.
    event.territories.removeIf([&lead](const EventTerritory &one) {
        return one.role == TerritoryRole::Lead || one.code == lead;
    });
    event.territories.prepend({ lead, TerritoryRole::Lead });
}

void addConcerned(Event &event, const TerritoryCode &code)
{
    const bool known = std::any_of(
        event.territories.begin(), event.territories.end(), [&code](const EventTerritory &one) {
            return one.code == code;
        });
    if (!known)
        event.territories.append({ code, TerritoryRole::Concerned });
}

Event moved(const Event &event, const BulkEdit &edit, const IsDayOff &isDayOff)
{
    Event after = movedBy(event, edit.days);
    if (!edit.toWorkingDay || !after.when.isDay() || after == event)
        return after;
    for (int waited = 0; waited < longestWait && isDayOff(after, after.when.from); ++waited)
        after = movedBy(after, 1);
    return after;
}

} // namespace

IsDayOff dayOffBy(const OverlapFacts &facts)
{
    return [&facts](const Event &event, QDate day) {
        if (day.dayOfWeek() > 5)
            return true;
        const QList<TerritoryCode> carriers = Claims(facts).carriersOf(event);
        if (carriers.isEmpty())
            return !publicHolidaysOn(day).isEmpty();
        return std::any_of(carriers.begin(), carriers.end(), [&](const TerritoryCode &code) {
            return !publicHolidaysOn(day, holidayRegionOf(facts.whereabouts(code))).isEmpty();
        });
    };
}

BulkOutcome applied(const BulkEdit &edit, const QList<Event> &events, const IsDayOff &isDayOff)
{
    BulkOutcome outcome;
    for (const Event &before : events) {
        Event after = moved(before, edit, isDayOff);
        const bool hasMoved = after.when != before.when;
        if (hasMoved) {
            ++outcome.moved;
            if (after.when.isDay() && isDayOff(after, after.when.from))
                outcome.onDayOff.append(after.id);
        } else if (edit.days != 0) {
            ++outcome.withoutDay;
        }
        if (edit.status) {
            const bool newly = after.status != *edit.status;
            after.status = *edit.status;
            if (after.status == Status::Postponed && newly && !after.postponedFrom.isKnown())
                after.postponedFrom = before.when;
        }
        if (!edit.kind.isEmpty())
            after.kind = edit.kind;
        if (!edit.lead.isNull())
            setLead(after, edit.lead);
        if (!edit.concerned.isNull())
            addConcerned(after, edit.concerned);
        if (!edit.priority.isNull() && !after.priorities.contains(edit.priority))
            after.priorities.append(edit.priority);
        if (!edit.noPriority.isNull())
            after.priorities.removeAll(edit.noPriority);
        if (after == before)
            ++outcome.unchanged;
        else
            outcome.steps.append({ before, after });
    }
    return outcome;
}

} // namespace jalons
