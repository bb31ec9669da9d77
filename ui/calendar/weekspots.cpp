// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a week can be pointed at.

#include "ui/calendar/weekgeometry.h"

namespace jalons {

using Part = CalendarSpot::Part;

QRectF WeekGeometry::digits(int column) const
{
    const QRectF whole = head(column);
    return { whole.left(), whole.top(), whole.width() * 0.6, whole.height() };
}

CalendarSpot WeekGeometry::spotAt(const QPointF &point, const WeekContents &contents) const
{
    if (const CalendarSpot spot = m_lane.spotAt(point); spot.part != Part::None)
        return spot;
    if (corner().contains(point))
        return { Part::Week, contents.day(0) };
    for (int at = 0; at < m_days; ++at) {
        if (!column(at).contains(point))
            continue;
        const QDate day = contents.day(at);
        if (m_days > 1 && digits(at).contains(point))
            return { Part::Number, day };
        if (earlier(at) > 0 && badge(at, false).contains(point))
            return { Part::Earlier, day };
        if (later(at) > 0 && badge(at, true).contains(point))
            return { Part::Later, day };
        const bool inHours = m_hours.contains(point);
        for (int nth = 0; nth < moreCount(at); ++nth)
            if (moreOf(at, nth)->onHours == inHours && more(at, nth).contains(point))
                return { Part::More, day, -1, nth };
        for (qsizetype i = 0; !inHours && i < m_bars.size(); ++i)
            if (m_bars.at(i).contains(point))
                return { Part::Event, day, contents.layout.strip.at(i).event };
        for (qsizetype i = 0; inHours && i < m_blocks.size(); ++i)
            if (m_blocks.at(i).contains(point))
                return { Part::Event, day, contents.layout.blocks.at(i).event };
        return CalendarSpot::onDay(day);
    }
    return {};
}

QRectF WeekGeometry::rectOf(const CalendarSpot &spot, const WeekContents &contents) const
{
    if (spot.part == Part::Undated || spot.part == Part::MoreUndated)
        return m_lane.rectOf(spot);
    if (spot.part == Part::Week)
        return corner();
    if (spot.part == Part::None || !contents.period.holds(spot.day))
        return {};
    const int at = contents.columnOf(spot.day);
    const auto inView = [&](const QRectF &rect) {
        if (rect.bottom() <= m_hours.top() + 1)
            return QRectF(rect.left(), m_hours.top(), rect.width(), 2);
        if (rect.top() >= m_hours.bottom() - 1)
            return QRectF(rect.left(), m_hours.bottom() - 2, rect.width(), 2);
        return rect & m_hours;
    };
    switch (spot.part) {
    case Part::Day:
        return column(at);
    case Part::Number:
        return digits(at);
    case Part::Earlier:
    case Part::Later:
        return badge(at, spot.part == Part::Later);
    case Part::More: {
        const More *one = moreOf(at, spot.nth);
        return !one ? QRectF() : one->onHours ? inView(one->rect) : one->rect;
    }
    default:
        break;
    }
    const DayLayout &layout = contents.layout;
    for (qsizetype i = 0; i < layout.strip.size(); ++i)
        if (layout.strip.at(i).event == spot.event)
            return m_bars.at(i);
    for (qsizetype i = 0; i < layout.blocks.size(); ++i)
        if (layout.blocks.at(i).event == spot.event && layout.blocks.at(i).day == at)
            return m_blocks.at(i).isEmpty() ? QRectF() : inView(m_blocks.at(i));
    return {};
}

QList<CalendarSpot> WeekGeometry::spotsOf(int column, const WeekContents &contents) const
{
    const QDate day = contents.day(column);
    const DayLayout &layout = contents.layout;
    QList<CalendarSpot> spots{ CalendarSpot::onDay(day) };
    for (qsizetype i = 0; i < layout.strip.size(); ++i) {
        const StripBar &bar = layout.strip.at(i);
        if (bar.firstDay <= column && column <= bar.lastDay && !m_bars.at(i).isEmpty())
            spots.append({ Part::Event, day, bar.event });
    }
    for (qsizetype i = 0; i < layout.blocks.size(); ++i)
        if (layout.blocks.at(i).day == column && !m_blocks.at(i).isEmpty())
            spots.append({ Part::Event, day, layout.blocks.at(i).event });
    for (int nth = 0; nth < moreCount(column); ++nth)
        spots.append({ Part::More, day, -1, nth });
    return spots;
}

} // namespace jalons
