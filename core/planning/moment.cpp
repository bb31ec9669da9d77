// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moment.h"

#include "core/planning/moving.h"

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr int wholeDay = 24 * 60;

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Minutes from the first midnight of an event; a day more for each night.
int minutesSince(QDate first, QDate day, QTime time)
{
    return static_cast<int>(first.daysTo(day)) * wholeDay + minutesOf(time);
}

/// The end, or where a calendar draws it as long as nobody knows: an hour after the start.
int endOf(const PlannedDate &when)
{
    if (when.end.isValid())
        return minutesSince(when.from, when.to, when.end);
    return minutesSince(when.from, when.to, when.start) + 60;
}

int nearestQuarter(double minutes)
{
    return static_cast<int>(std::lround(minutes / quarterOfAnHour)) * quarterOfAnHour;
}

QTime quarterBefore(QTime time)
{
    const int minutes = minutesOf(time) / quarterOfAnHour * quarterOfAnHour;
    return { minutes / 60, minutes % 60 };
}

void setEnd(PlannedDate &when, int minutes)
{
    when.to = when.from.addDays(minutes / wholeDay);
    when.end = QTime(minutes % wholeDay / 60, minutes % 60);
    when.asWritten.clear();
}

/// What loses its hours and took a night takes the day it began on.
Event withoutHours(const Event &event)
{
    const bool oneDay = endOf(event.when) - minutesOf(event.when.start) < wholeDay;
    Event whole = oneDay ? resizedTo(event, event.when.from, event.when.from) : event;
    whole.when.start = {};
    whole.when.end = {};
    whole.when.asWritten.clear();
    return whole;
}

} // namespace

Moment Moment::wholeDayOf(QDate day)
{
    Moment moment(day);
    moment.wholeDay = true;
    return moment;
}

Event draggedTo(const Event &event, const Moment &from, const Moment &to)
{
    if (!to.day.isValid())
        return event;
    if (!event.when.isDay()) {
        Event dated = movedTo(event, to.day);
        if (to.time.isValid())
            dated.when.start = quarterBefore(to.time);
        return dated;
    }
    if (!from.day.isValid())
        return event;
    const qint64 days = from.day.daysTo(to.day);
    const bool hasHour = event.when.start.isValid();
    if (to.time.isValid() && from.time.isValid() && hasHour) {
        const int start = minutesOf(event.when.start);
        const int latest = std::max(0, wholeDay - quarterOfAnHour - start);
        const int by = nearestQuarter(minutesOf(to.time) - minutesOf(from.time));
        return movedBy(event, days, std::clamp(by, -start, latest));
    }
    if (to.wholeDay && from.time.isValid() && hasHour)
        return movedBy(withoutHours(event), days);
    Event moved = movedBy(event, days);
    if (to.time.isValid() && !hasHour && event.when.from == event.when.to) {
        moved.when.start = quarterBefore(to.time);
        moved.when.asWritten.clear();
    }
    return moved;
}

Event stretchedTo(const Event &event, EventEnd end, const Moment &to)
{
    if (!event.when.isDay() || !event.when.start.isValid() || !to.time.isValid())
        return event;
    Event stretched = event;
    PlannedDate &when = stretched.when;
    const int start = minutesOf(when.start);
    const int asked = nearestQuarter(minutesSince(when.from, to.day, to.time));
    if (end == EventEnd::Last) {
        setEnd(when, std::max(asked, start + quarterOfAnHour));
        return stretched;
    }
    const int last = endOf(when);
    const int first = std::clamp(asked, 0, std::min(last, wholeDay) - quarterOfAnHour);
    if (first == start)
        return event;
    when.start = QTime(first / 60, first % 60);
    setEnd(when, last);
    return stretched;
}

Event lengthenedBy(const Event &event, int minutes)
{
    if (!event.when.isDay() || !event.when.start.isValid() || minutes == 0)
        return event;
    Event longer = event;
    setEnd(longer.when,
        std::max(endOf(event.when) + minutes, minutesOf(event.when.start) + quarterOfAnHour));
    return longer;
}

PlannedDate spanOf(const Moment &one, const Moment &other)
{
    if (!one.time.isValid() || !other.time.isValid())
        return PlannedDate::days(std::min(one.day, other.day), std::max(one.day, other.day));
    const bool inOrder = std::pair(one.day, one.time) <= std::pair(other.day, other.time);
    const Moment &first = inOrder ? one : other;
    const Moment &last = inOrder ? other : one;
    PlannedDate span = PlannedDate::day(first.day, quarterBefore(first.time));
    const int end = minutesSince(first.day, last.day, last.time);
    const int whole = (end + quarterOfAnHour - 1) / quarterOfAnHour * quarterOfAnHour;
    setEnd(span, std::max(whole, minutesOf(span.start) + quarterOfAnHour));
    return span;
}

} // namespace jalons
