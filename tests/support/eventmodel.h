// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/planneddate.h"
#include "core/plan/territory.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <cmath>

namespace jalons {

/// What hands change of an event.
struct Facts
{
    PlannedDate when;
    QString title;
    QList<TerritoryCode> carriers; ///< the lead first, then those that lead besides it

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// The simplest plan with undo: what a real one should hold, and what it held before each step.
struct Model
{
    using Events = QHash<EventId, Facts>;

    Events now;
    QList<Events> before;
    QList<Events> after;

    void step(const Events &next)
    {
        if (next == now)
            return;
        before.append(now);
        after.clear();
        now = next;
    }
    /// One event has another date, if that is one.
    void date(const EventId &id, const PlannedDate &when)
    {
        Events next = now;
        if (!when.problem())
            next[id].when = when;
        step(next);
    }
    void undo()
    {
        if (before.isEmpty())
            return;
        after.append(now);
        now = before.takeLast();
    }
    void redo()
    {
        if (after.isEmpty())
            return;
        before.append(now);
        now = after.takeLast();
    }
};

/// What the hands should make of dates, in the simplest words there are for it.
namespace expected {

inline int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

inline int quarters(int raw)
{
    return static_cast<int>(std::lround(raw / 15.0)) * 15;
}

inline PlannedDate shifted(PlannedDate when, qint64 days, int by = 0)
{
    const QDateTime from(when.from, when.start.isValid() ? when.start : QTime(0, 0), Qt::UTC);
    const QDateTime to(when.to, when.end.isValid() ? when.end : QTime(0, 0), Qt::UTC);
    const QDate first = when.from;
    when.from = from.addDays(days).addSecs(60 * by).date();
    if (when.start.isValid())
        when.start = from.addSecs(60 * by).time();
    when.to = when.end.isValid() ? to.addDays(days).addSecs(60 * by).date()
                                 : when.to.addDays(first.daysTo(when.from));
    if (when.end.isValid())
        when.end = to.addSecs(60 * by).time();
    return when;
}

inline PlannedDate overDays(PlannedDate when, QDate first, QDate last)
{
    when.from = first;
    when.to = last;
    if (first == last && when.end.isValid() && when.end <= when.start)
        when.end = {};
    return when;
}

/// Ended so many minutes after the first midnight, a quarter after the start at least.
inline PlannedDate ended(PlannedDate when, int at)
{
    const int end = std::max(at, minutes(when.start) + 15);
    when.to = when.from.addDays(end / 1440);
    when.end = QTime(end % 1440 / 60, end % 60);
    return when;
}

/// Minutes after the first midnight; an hour where the end is not known.
inline int end(const PlannedDate &when)
{
    return when.end.isValid()
        ? static_cast<int>(when.from.daysTo(when.to)) * 1440 + minutes(when.end)
        : minutes(when.start) + 60;
}

/// It has hours and lasts less than a day and a night.
inline bool onHours(const PlannedDate &when)
{
    return when.start.isValid() && (when.end.isValid() || when.from == when.to)
        && when.from.daysTo(when.to) <= 1 && end(when) - minutes(when.start) < 1440;
}

} // namespace expected

} // namespace jalons
