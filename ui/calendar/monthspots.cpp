// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgeometry.h"

namespace jalons {

using Part = CalendarSpot::Part;

CalendarSpot MonthGeometry::spotAt(const QPointF &point, const MonthContents &contents) const
{
    if (const CalendarSpot spot = m_lane.spotAt(point); spot.part != Part::None)
        return spot;
    for (int week = 0; week < m_weeks; ++week) {
        if (weekNumber(week).contains(point))
            return { Part::Week, contents.layout.day(week, 0) };
        for (int column = 0; column < 7; ++column) {
            if (!cell(week, column).contains(point))
                continue;
            const QDate day = contents.layout.day(week, column);
            if (more(week, column).contains(point))
                return { Part::More, day };
            if (digits(week, column).contains(point))
                return { Part::Number, day };
            for (qsizetype i = 0; i < m_bars.size(); ++i)
                if (m_bars.at(i).contains(point))
                    return { Part::Event, day, contents.layout.bars.at(i).event };
            return CalendarSpot::onDay(day);
        }
    }
    return {};
}

QRectF MonthGeometry::rectOf(const CalendarSpot &spot, const MonthContents &contents) const
{
    const MonthLayout &layout = contents.layout;
    if (spot.part == Part::Undated || spot.part == Part::MoreUndated)
        return m_lane.rectOf(spot);
    if (spot.part == Part::None || !contents.holds(spot.day))
        return {};
    const int offset = static_cast<int>(layout.firstDay.daysTo(spot.day));
    const int week = offset / 7;
    const int column = offset % 7;
    if (spot.part == Part::Day)
        return cell(week, column);
    if (spot.part == Part::More)
        return more(week, column);
    if (spot.part == Part::Number)
        return digits(week, column);
    if (spot.part == Part::Week)
        return weekNumber(week);
    for (qsizetype i = 0; i < layout.bars.size(); ++i) {
        const MonthBar &bar = layout.bars.at(i);
        if (bar.event == spot.event && bar.week == week && bar.firstColumn <= column
            && column <= bar.lastColumn)
            return m_bars.at(i);
    }
    return {};
}

} // namespace jalons
