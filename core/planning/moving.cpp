// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moving.h"

#include "core/plan/json.h"
#include "core/planning/copying.h"

#include <algorithm>

namespace jalons {

namespace {

Event shifted(const Event &event, qint64 days)
{
    Event moved = event;
    moved.when.from = event.when.from.addDays(days);
    moved.when.to = event.when.to.addDays(days);
    moved.when.asWritten.clear();
    return moved;
}

/// By the clock on the wall: an hour of summer time neither comes nor goes.
QDateTime later(QDate day, QTime time, int minutes)
{
    return QDateTime(day, time, Qt::UTC).addSecs(60 * minutes);
}

} // namespace

Event movedTo(const Event &event, QDate day)
{
    if (!day.isValid())
        return event;
    if (event.when.isDay())
        return movedBy(event, event.when.from.daysTo(day));
    Event dated = event;
    dated.when = PlannedDate::day(day);
    dated.when.timeZone = event.when.timeZone;
    dated.when.bound = event.when.bound;
    return dated;
}

Event movedBy(const Event &event, qint64 days)
{
    const bool moves = event.when.isDay() || event.when.precision == Precision::Period
        || (event.when.precision == Precision::Week && days % 7 == 0);
    return moves && days != 0 ? shifted(event, days) : event;
}

Event movedBy(const Event &event, qint64 days, int minutes)
{
    Event moved = movedBy(event, days);
    PlannedDate &when = moved.when;
    if (minutes == 0 || !when.isDay() || !when.start.isValid())
        return moved;
    const QDate before = when.from;
    const QDateTime start = later(before, when.start, minutes);
    when.from = start.date();
    when.start = start.time();
    if (when.end.isValid()) {
        const QDateTime end = later(when.to, when.end, minutes);
        when.to = end.date();
        when.end = end.time();
    } else {
        when.to = when.to.addDays(before.daysTo(when.from));
    }
    when.asWritten.clear();
    for (Session &session : moved.programme) {
        if (session.start.isValid()) {
            const QDateTime its = later(before.addDays(session.day), session.start, minutes);
            session.day = static_cast<int>(
                std::clamp<qint64>(when.from.daysTo(its.date()), 0, when.from.daysTo(when.to)));
            session.start = its.time();
        }
        if (session.end.isValid())
            session.end = session.end.addSecs(60 * minutes);
    }
    return moved;
}

Event resizedTo(const Event &event, QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return event;
    if (event.when.isDay() && event.when.from == first && event.when.to == last)
        return event;
    Event resized = event;
    resized.when.precision = Precision::Day;
    resized.when.from = first;
    resized.when.to = last;
    resized.when.asWritten.clear();
    if (first == last && resized.when.end.isValid() && resized.when.end <= resized.when.start)
        resized.when.end = {};
    const qint64 later = event.when.isDay() ? event.when.from.daysTo(first) : 0;
    const qint64 lastDay = first.daysTo(last);
    for (Session &session : resized.programme)
        session.day = static_cast<int>(std::clamp<qint64>(session.day - later, 0, lastDay));
    return resized;
}

Event copyOf(const Event &event, QDate day)
{
    return copyOf(movedTo(event, day));
}

Difference adding(const Event &event)
{
    return { Subject::Event, event.id.toString(), {}, toJson(event) };
}

Difference changing(const Event &before, const Event &after)
{
    return { Subject::Event, before.id.toString(), toJson(before), toJson(after) };
}

Difference removing(const Event &event)
{
    return { Subject::Event, event.id.toString(), toJson(event), {} };
}

bool awaitsDay(const EventOutline &event, QDate today)
{
    const bool toCome = event.status != Status::Held && event.status != Status::Cancelled;
    return toCome && event.when.isKnown() && !event.when.isDay() && today.isValid()
        && event.when.from <= today;
}

} // namespace jalons
