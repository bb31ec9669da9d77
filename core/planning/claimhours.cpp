// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When an event and the items of its programme are held, as instants.

#include "core/planning/claim.h"

#include <algorithm>

namespace jalons {

namespace {

constexpr int usualMinutes = 120; ///< of a meeting that does not say when it ends

/// The hours that half a day may take at most.
std::pair<QTime, QTime> boundsOf(Slot slot)
{
    switch (slot) {
    case Slot::Morning:
        return { QTime(0, 0), QTime(13, 0) };
    case Slot::Afternoon:
        return { QTime(12, 0), QTime(19, 0) };
    case Slot::Evening:
        return { QTime(17, 30), {} };
    case Slot::None:
    case Slot::WholeDay:
        break;
    }
    return { QTime(0, 0), {} };
}

} // namespace

QTimeZone Claims::zoneOf(const Event &event) const
{
    auto known = m_zones.constFind(event.when.timeZone);
    if (known == m_zones.cend())
        known = m_zones.insert(event.when.timeZone, QTimeZone(event.when.timeZone));
    return known->isValid() ? *known : QTimeZone::utc();
}

/// By the clock of the place; without a time, the midnight that ends the day.
qint64 Claims::minuteOf(const Event &event, QDate day, QTime time) const
{
    const QDateTime instant = time.isValid()
        ? QDateTime(day, time, zoneOf(event))
        : QDateTime(day.addDays(1), QTime(0, 0), zoneOf(event));
    return instant.toSecsSinceEpoch() / 60;
}

QDate Claims::dayAt(qint64 minute, const Event &event) const
{
    return QDateTime::fromSecsSinceEpoch(minute * 60, zoneOf(event)).date();
}

Stretch Claims::hoursOf(const Event &event) const
{
    const PlannedDate &when = event.when;
    if (!when.start.isValid())
        return { minuteOf(event, when.from, QTime(0, 0)), minuteOf(event, when.to, {}), false };
    const qint64 from = minuteOf(event, when.from, when.start);
    const qint64 midnight = minuteOf(event, when.to, {});
    const qint64 to = when.end.isValid() ? minuteOf(event, when.to, when.end)
        : when.from == when.to           ? std::min(from + usualMinutes, midnight)
                                         : midnight;
    return { from, std::max(to, from + 1), true };
}

Stretch Claims::hoursOf(const Event &event, const Session &session) const
{
    const QDate day = std::min(event.when.from.addDays(session.day), event.when.to);
    if (session.start.isValid()) {
        const qint64 from = minuteOf(event, day, session.start);
        const qint64 to = session.end.isValid()
            ? minuteOf(event, day, session.end)
            : std::min(from + usualMinutes, minuteOf(event, day, {}));
        return { from, std::max(to, from + 1), true };
    }
    const Stretch whole = hoursOf(event);
    const auto [first, last] = boundsOf(session.slot);
    const Stretch half{ std::max(whole.from, minuteOf(event, day, first)),
        std::min(whole.to, minuteOf(event, day, last)),
        whole.certain && session.slot == Slot::None };
    return half.from < half.to ? half : whole;
}

} // namespace jalons
