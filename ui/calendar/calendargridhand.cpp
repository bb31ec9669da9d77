// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand finds in a painted calendar that shows days alone, and how it gets the keyboard to
// where it put something.

#include "ui/calendar/calendargrid.h"

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;

namespace {

constexpr double endWidth = 6; ///< of a bar, where it can be drawn longer
constexpr double edge = 12; ///< of the view, where the page turns

} // namespace

Moment CalendarGrid::momentAt(const QPointF &point) const
{
    const QList<QDate> all = days();
    for (const QDate day : all)
        if (rectOf(CalendarSpot::onDay(day)).contains(point))
            return day;
    return {};
}

QList<QRectF> CalendarGrid::roomFor(const PlannedDate &when) const
{
    QList<QRectF> room;
    const QList<QDate> all = days();
    for (const QDate day : all)
        if (when.overlaps(day, day))
            room.append(rectOf(CalendarSpot::onDay(day)));
    return room;
}

std::optional<HandGround::End> CalendarGrid::endAt(const QPointF &point) const
{
    const CalendarSpot spot = spotAt(point);
    if (spot.part != Part::Event)
        return std::nullopt;
    const QRectF bar = rectOf(spot);
    if (bar.width() < 4 * endWidth)
        return std::nullopt;
    // A bar that goes on in the row before or after has no end here.
    const PlannedDate &when = inView().events.at(spot.event).when;
    if (point.x() < bar.left() + endWidth && rectOf({ Part::Event, when.from, spot.event }) == bar)
        return End{ EventEnd::First, false };
    if (point.x() > bar.right() - endWidth && rectOf({ Part::Event, when.to, spot.event }) == bar)
        return End{ EventEnd::Last, false };
    return std::nullopt;
}

int CalendarGrid::pagesAt(const QPointF &point) const
{
    return point.y() < edge ? -1 : point.y() >= height() - edge ? 1 : 0;
}

double CalendarGrid::pixelsAt(const QPointF &) const
{
    return 0;
}

void CalendarGrid::scrollBy(double) { }

HandGround::Step CalendarGrid::stepOf(int key, const PlannedDate &) const
{
    switch (key) {
    case Qt::Key_Left:
        return { -1 };
    case Qt::Key_Right:
        return { 1 };
    case Qt::Key_Up:
        return { -7 };
    case Qt::Key_Down:
        return { 7 };
    default:
        return {};
    }
}

QList<EventId> CalendarGrid::eventsIn(const QRectF &rect) const
{
    QList<EventId> ids;
    for (const CalendarSpot &spot : m_parts) {
        if (spot.event < 0)
            continue;
        const QRectF tile = rectOf(spot);
        const EventId id = inView().events.at(spot.event).id;
        // What is out of view leaves but a line of its tile.
        if (tile.height() > 3 && tile.intersects(rect) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString CalendarGrid::toolTipOf(const CalendarSpot &spot) const
{
    return spot.event < 0 ? QString() : m_words.toolTip(inView().events.at(spot.event));
}

void CalendarGrid::focusOn(const EventId &id)
{
    readNow();
    const qsizetype index = inView().indexOf(id);
    const auto isOf = [index](const CalendarSpot &spot) {
        return index >= 0 && spot.event == index;
    };
    auto found = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const CalendarSpot &spot) {
        return isOf(spot) && spot.day == dayInView();
    });
    if (found == m_parts.cend())
        found = std::find_if(m_parts.cbegin(), m_parts.cend(), isOf);
    if (found == m_parts.cend())
        return;
    const CalendarSpot spot = *found; // the focus may place everything anew
    setFocus(Qt::OtherFocusReason);
    setFocusSpot(spot);
}

} // namespace jalons
