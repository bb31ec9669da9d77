// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moving.h"
#include "core/planning/series.h"
#include "core/planning/serieschange.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

namespace {

/// Deletes what is meant of one series; `events` are some of it, by their day.
Result<> addRemoval(Change &change, const Plan &plan, const QList<Event> &events, Scope scope)
{
    const Result<SeriesParts> parts = partsOf(plan, events.first());
    if (!parts)
        return failed(parts);
    QList<Event> gone = events;
    if (scope != Scope::ThisOne)
        gone = scope == Scope::All ? parts->earlier + parts->from : parts->from;
    for (const Event &one : gone)
        change.differences.append(removing(one));
    if (gone.size() == parts->earlier.size() + parts->from.size()) {
        change.differences.append(removing(parts->series));
        return {};
    }
    Series left = parts->series;
    if (scope == Scope::ThisOne) {
        for (const Event &one : events)
            left.exceptions.append(one.occurrence);
        std::sort(left.exceptions.begin(), left.exceptions.end());
    } else {
        left = endedBefore(left, events.first().occurrence);
    }
    change.differences.append(changing(parts->series, left));
    return {};
}

bool isIn(const QList<Event> &series, const Event &event)
{
    return !event.series.isNull() && series.first().series == event.series;
}

} // namespace

Result<Change> removeFromSeries(const Plan &plan, const Event &event, Scope scope)
{
    Change change;
    change.label = scope == Scope::ThisOne ? SeriesWords::tr("Delete “%1”").arg(event.title)
        : scope == Scope::All ? SeriesWords::tr("Delete the series “%1”").arg(event.title)
                              : SeriesWords::tr("Delete “%1” and the following").arg(event.title);
    const Result<> done = addRemoval(change, plan, { event }, scope);
    return done ? Result<Change>(change) : failed(done);
}

Result<Change> removeEvents(const Plan &plan, const QList<Event> &events, Scope scope)
{
    Change change;
    QList<QList<Event>> bySeries;
    for (const Event &event : events) {
        if (event.series.isNull() || !plan.series(event.series)) {
            change.differences.append(removing(event));
            continue;
        }
        const auto known
            = std::find_if(bySeries.begin(), bySeries.end(), [&event](const QList<Event> &one) {
                  return isIn(one, event);
              });
        if (known == bySeries.end())
            bySeries.append({ event });
        else
            known->append(event);
    }
    for (QList<Event> &some : bySeries) {
        std::sort(some.begin(), some.end(), [](const Event &a, const Event &b) {
            return a.occurrence < b.occurrence;
        });
        if (const Result<> done = addRemoval(change, plan, some, scope); !done)
            return failed(done);
    }
    const auto count = std::count_if(
        change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
            return one.subject == Subject::Event;
        });
    change.label = count == 1 ? SeriesWords::tr("Delete “%1”").arg(events.first().title)
                              : SeriesWords::tr("Delete %n event(s)", nullptr, int(count));
    return change;
}

} // namespace jalons
