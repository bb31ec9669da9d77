// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/eventdeeds.h"

#include "core/planning/leading.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

EventDeeds::EventDeeds(Plan &plan, Shown &shown)
    : m_plan(plan)
    , m_shown(shown)
{
}

QList<Event> EventDeeds::found(const QList<EventId> &events) const
{
    QList<Event> all;
    for (const EventId &id : events)
        if (Result<Event> event = m_plan.event(id))
            all.append(std::move(*event));
    return all;
}

bool EventDeeds::apply(const Change &change, const QList<EventId> &selected)
{
    if (change.differences.isEmpty())
        return false;
    const Result<Change> done = m_plan.apply(change);
    if (!done) {
        m_shown.tellRefused(done.error());
        return false;
    }
    show(selected);
    m_shown.tellDone(change.label, done->id);
    return true;
}

/// Goes to the current one and selects all of them.
void EventDeeds::show(const QList<EventId> &events)
{
    if (!events.isEmpty()) {
        const Result<Event> current = m_plan.event(events.constLast());
        if (current && current->when.isDay()
            && !current->when.overlaps(m_shown.date(), m_shown.date()))
            m_shown.setDate(current->when.from);
    }
    m_shown.setSelection(events);
}

bool EventDeeds::change(const QList<EventId> &events,
    const std::function<Event(const Event &)> &how,
    const std::function<QString(const QList<Event> &)> &label)
{
    Change change;
    QList<Event> changed;
    const QList<Event> all = found(events);
    for (const Event &before : all) {
        const Event after = how(before);
        if (after == before)
            continue;
        change.differences.append(changing(before, after));
        changed.append(after);
    }
    if (!changed.isEmpty())
        change.label = label(changed);
    return apply(change, events);
}

bool EventDeeds::drag(const QList<EventId> &events, const Moment &from, const Moment &to)
{
    return change(
        events,
        [&](const Event &event) {
            return draggedTo(event, from, to);
        },
        from.day.isValid() ? labelOfMove : labelOfDating);
}

bool EventDeeds::dragCopy(const QList<EventId> &events, const Moment &from, const Moment &to)
{
    Change change;
    QList<Event> copies;
    QList<EventId> ids;
    const QList<Event> all = found(events);
    for (const Event &event : all) {
        const Event there = draggedTo(event, from, to);
        copies.append(copyOf(there, there.when.from));
        ids.append(copies.constLast().id);
        change.differences.append(adding(copies.constLast()));
    }
    if (!copies.isEmpty())
        change.label = labelOfCopy(copies);
    return apply(change, ids);
}

bool EventDeeds::moveBy(const QList<EventId> &events, int days, int minutes)
{
    return change(
        events,
        [days, minutes](const Event &event) {
            return movedBy(event, days, minutes);
        },
        labelOfMove);
}

bool EventDeeds::resize(const EventId &event, const PlannedDate &when)
{
    return change(
        { event },
        [&when](const Event &one) {
            Event resized = resizedTo(one, when.from, when.to);
            resized.when.start = when.start;
            resized.when.end = when.end;
            resized.when.asWritten = when.asWritten;
            return resized;
        },
        labelOfResize);
}

bool EventDeeds::lengthenBy(const QList<EventId> &events, int days, int minutes)
{
    return change(
        events,
        [days, minutes](const Event &event) {
            if (!event.when.isDay())
                return event;
            const QDate last = std::max(event.when.from, event.when.to.addDays(days));
            return lengthenedBy(resizedTo(event, event.when.from, last), minutes);
        },
        labelOfResize);
}

bool EventDeeds::rename(const EventId &id, const QString &title)
{
    const QList<Event> before = found({ id });
    if (before.isEmpty())
        return false;
    return change(
        { id },
        [&title](const Event &event) {
            Event renamed = event;
            renamed.title = title;
            return renamed;
        },
        [&](const QList<Event> &) {
            return labelOfRename(before.first(), title);
        });
}

/// Its hours are those of the place: what was in the zone of the territory that led it is in the
/// zone of the one that does.
Event EventDeeds::inZoneOfLead(const Event &before, Event after) const
{
    const Territory *former = m_plan.catalogue().find(onlyLeadOf(before));
    const Territory *now = m_plan.catalogue().find(onlyLeadOf(after));
    const QByteArray zone = former ? former->timeZone : PlannedDate().timeZone;
    if (now && after.when.timeZone == zone)
        after.when.timeZone = now->timeZone;
    return after;
}

bool EventDeeds::giveTo(const QList<EventId> &events, const TerritoryCode &territory)
{
    return change(
        events,
        [&](const Event &event) {
            return inZoneOfLead(event, ledBy(event, territory));
        },
        [&](const QList<Event> &changed) {
            return labelOfLeading(changed, m_plan.territoryName(territory));
        });
}

bool EventDeeds::addCoLead(const QList<EventId> &events, const TerritoryCode &territory)
{
    return change(
        events,
        [&](const Event &event) {
            return withCoLead(event, territory);
        },
        [&](const QList<Event> &changed) {
            return labelOfCoLead(changed, m_plan.territoryName(territory));
        });
}

bool EventDeeds::remove(const QList<EventId> &events, Scope scope)
{
    const Result<Change> change = removeEvents(m_plan, found(events), scope);
    if (change)
        return apply(*change, {});
    m_shown.tellRefused(change.error());
    return false;
}

} // namespace jalons
