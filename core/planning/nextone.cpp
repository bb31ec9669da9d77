// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nextone.h"

#include "core/planning/copying.h"
#include "core/planning/ordinal.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

namespace {

constexpr int usualMonths = 6; ///< between two committees
constexpr qsizetype longestChain = 50; ///< looked back over; a ring of events must end somewhere

/// A month as a number that can be counted with. A quarter is told by its middle.
qint64 monthOf(const PlannedDate &when)
{
    const QDate middle = when.from.addDays(when.from.daysTo(when.to) / 2);
    return qint64(middle.year()) * 12 + middle.month() - 1;
}

qint64 monthsBetween(const Event &last, const QList<Event> &earlier)
{
    QList<qint64> gaps;
    const Event *later = &last;
    for (const Event &event : earlier) {
        if (later->when.isKnown() && event.when.isKnown())
            gaps.append(monthOf(later->when) - monthOf(event.when));
        later = &event;
    }
    gaps.removeIf([](qint64 gap) {
        return gap < 0;
    });
    if (gaps.isEmpty())
        return usualMonths;
    std::sort(gaps.begin(), gaps.end());
    return std::max<qint64>(1, gaps.at(gaps.size() / 2));
}

PlannedDate suggested(const Event &last, const QList<Event> &earlier, QDate today)
{
    PlannedDate when;
    when.timeZone = last.when.timeZone;
    if (!last.when.isKnown())
        return when;
    const qint64 step = monthsBetween(last, earlier);
    const qint64 now = qint64(today.year()) * 12 + today.month() - 1;
    qint64 month = monthOf(last.when) + step;
    if (month < now)
        month += (now - month + step - 1) / step * step;
    const QByteArray zone = when.timeZone;
    when = PlannedDate::month(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1);
    when.timeZone = zone;
    return when;
}

} // namespace

Event nextAfter(const Event &last, const QList<Event> &earlier, QDate today)
{
    Event next = startedFrom(last);
    next.when = suggested(last, earlier, today);
    next.follows = last.id;
    next.title = withNextRank(last.title, last.rank);
    const int inTitle = rankIn(last.title);
    next.rank = last.rank > 0 ? last.rank + 1 : inTitle > 0 ? inTitle + 1 : 0;
    if (next.rank == 0 && !earlier.isEmpty())
        next.rank = static_cast<int>(earlier.size()) + 2;
    std::copy_if(last.actions.begin(), last.actions.end(), std::back_inserter(next.actions),
        [](const Action &action) {
            return !action.done;
        });
    return next;
}

QList<Event> earlierThan(const Event &event, const Plan &plan)
{
    QList<Event> earlier;
    EventId id = event.follows;
    while (!id.isNull() && id != event.id && earlier.size() < longestChain) {
        const Result<Event> before = plan.event(id);
        if (!before || before->kind != event.kind)
            break;
        earlier.append(*before);
        id = before->follows;
    }
    return earlier;
}

EventId followerOf(const Event &event, const Plan &plan)
{
    const auto related = plan.related(event.id).value_or(QList<EventOutline>());
    for (const EventOutline &one : related) {
        if (one.kind != event.kind || one.status == Status::Cancelled)
            continue;
        const Result<Event> whole = plan.event(one.id);
        if (whole && whole->follows == event.id)
            return one.id;
    }
    return {};
}

Event startedFrom(const Event &event)
{
    Event started = copyOf(event);
    started.when = {};
    started.when.timeZone = event.when.timeZone;
    return started;
}

} // namespace jalons
