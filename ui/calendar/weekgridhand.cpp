// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand finds among the hours: each moment, and tiles that have an upper and a lower end.

#include "ui/calendar/weekgrid.h"

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;

namespace {

constexpr double endHeight = 6; ///< of a tile, where it can be drawn longer
constexpr double sideEdge = 12; ///< of the view, where the page turns
constexpr double scrollEdge = 24; ///< of the hours, where they scroll

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

Moment WeekGrid::momentAt(const QPointF &point) const
{
    for (int column = 0; column < m_contents.period.days(); ++column) {
        if (!m_geometry.column(column).contains(point))
            continue;
        const QDate day = m_contents.day(column);
        if (!m_geometry.hours().contains(point))
            return Moment::wholeDayOf(day); // strip and head
        const int minutes = m_geometry.minutesAt(point.y());
        return { day, QTime(minutes / 60, minutes % 60) };
    }
    return {};
}

QList<QRectF> WeekGrid::roomFor(const PlannedDate &when) const
{
    QList<QRectF> room;
    const QRectF hours = m_geometry.hours();
    const bool onHours = standsOnHours(when);
    for (int column = 0; column < m_contents.period.days(); ++column) {
        const QDate day = m_contents.day(column);
        if (!when.overlaps(day, day))
            continue;
        QRectF rect = m_geometry.column(column);
        if (!onHours) {
            rect.setBottom(hours.top());
            room.append(rect);
            continue;
        }
        const int from = day == when.from ? minutesOf(when.start) : 0;
        const int to = day < when.to ? 24 * 60
            : when.end.isValid()     ? minutesOf(when.end)
                                     : std::min(from + 60, 24 * 60);
        rect.setTop(m_geometry.yOf(from));
        rect.setBottom(m_geometry.yOf(to));
        if (rect = rect & hours; !rect.isEmpty())
            room.append(rect);
    }
    return room;
}

std::optional<HandGround::End> WeekGrid::endAt(const QPointF &point) const
{
    const CalendarSpot spot = spotAt(point);
    if (spot.part != Part::Event || !m_geometry.hours().contains(point))
        return CalendarGrid::endAt(point);
    const int column = m_contents.columnOf(spot.day);
    const QList<DayBlock> &blocks = m_contents.layout.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const DayBlock &block = blocks.at(i);
        if (block.day != column || block.event != spot.event)
            continue;
        const QRectF rect = m_geometry.block(i);
        const double zone = std::min(endHeight, rect.height() / 4);
        if (point.y() < rect.top() + zone && !block.continuesBefore)
            return End{ EventEnd::First, true };
        if (point.y() > rect.bottom() - zone && !block.continuesAfter)
            return End{ EventEnd::Last, true };
    }
    return std::nullopt;
}

int WeekGrid::pagesAt(const QPointF &point) const
{
    if (point.x() < m_geometry.hours().left())
        return -1;
    return point.x() >= m_geometry.hours().right() - sideEdge ? 1 : 0;
}

double WeekGrid::pixelsAt(const QPointF &point) const
{
    // Faster the nearer to the edge.
    const QRectF hours = m_geometry.hours();
    if (!hours.contains(point))
        return 0;
    const double above = hours.top() + scrollEdge - point.y();
    const double below = point.y() - (hours.bottom() - scrollEdge);
    if (above > 0)
        return m_geometry.yOf(0) < hours.top() ? -above / 2 : 0;
    return below > 0 && m_geometry.yOf(24 * 60) > hours.bottom() ? below / 2 : 0;
}

HandGround::Step WeekGrid::stepOf(int key, const PlannedDate &when) const
{
    const bool hours = standsOnHours(when);
    if (hours && key == Qt::Key_Up)
        return { 0, -quarterOfAnHour };
    if (hours && key == Qt::Key_Down)
        return { 0, quarterOfAnHour };
    return CalendarGrid::stepOf(key, when);
}

} // namespace jalons
