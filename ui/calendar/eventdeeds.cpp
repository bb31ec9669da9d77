// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/eventdeeds.h"

#include "core/planning/moving.h"
#include "core/store/plan.h"
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
    const std::function<Event(const Event &)> &how, QString (*label)(const QList<Event> &))
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

bool EventDeeds::drag(const QList<EventId> &events, QDate from, QDate to)
{
    return change(
        events,
        [from, to](const Event &event) {
            return draggedTo(event, from, to);
        },
        from.isValid() ? labelOfMove : labelOfDating);
}

bool EventDeeds::dragCopy(const QList<EventId> &events, QDate from, QDate to)
{
    Change change;
    QList<Event> copies;
    QList<EventId> ids;
    const QList<Event> all = found(events);
    for (const Event &event : all) {
        const QDate day
            = event.when.isDay() && from.isValid() ? event.when.from.addDays(from.daysTo(to)) : to;
        copies.append(copyOf(event, day));
        ids.append(copies.constLast().id);
        change.differences.append(adding(copies.constLast()));
    }
    if (!copies.isEmpty())
        change.label = labelOfCopy(copies);
    return apply(change, ids);
}

bool EventDeeds::moveBy(const QList<EventId> &events, int days)
{
    return change(
        events,
        [days](const Event &event) {
            return movedBy(event, days);
        },
        labelOfMove);
}

bool EventDeeds::resize(const EventId &event, QDate first, QDate last)
{
    return change(
        { event },
        [first, last](const Event &one) {
            return resizedTo(one, first, last);
        },
        labelOfResize);
}

bool EventDeeds::lengthenBy(const QList<EventId> &events, int days)
{
    return change(
        events,
        [days](const Event &event) {
            return event.when.isDay() ? resizedTo(event, event.when.from,
                       std::max(event.when.from, event.when.to.addDays(days)))
                                      : event;
        },
        labelOfResize);
}

bool EventDeeds::remove(const QList<EventId> &events)
{
    Change change;
    const QList<Event> all = found(events);
    for (const Event &event : all)
        change.differences.append(removing(event));
    change.label = all.size() == 1
        ? tr("Delete “%1”").arg(all.first().title)
        : tr("Delete %n event(s)", nullptr, static_cast<int>(all.size()));
    return apply(change, {});
}

} // namespace jalons
