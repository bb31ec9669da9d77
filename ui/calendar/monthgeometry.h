// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/monthcontents.h"
#include "ui/calendar/undatedlane.h"

#include <QFont>
#include <QRectF>

namespace jalons {

/// Where everything of a month stands in an area: lane « À dater », week rows, cells, tiles, and
/// what does not fit. For each day, tiles shown and the N of « + N autres » add up to the plan's
/// events.
class MonthGeometry
{
public:
    MonthGeometry() = default;
    MonthGeometry(const QRectF &area, const QFont &font, const MonthContents &contents);

    [[nodiscard]] QRectF area() const { return m_area; }
    [[nodiscard]] const UndatedLane &lane() const { return m_lane; }
    [[nodiscard]] QRectF head(int column) const;
    [[nodiscard]] QRectF weekNumber(int week) const;
    [[nodiscard]] QRectF cell(int week, int column) const;
    [[nodiscard]] QRectF number(int week, int column) const; ///< where the day's number stands
    [[nodiscard]] QRectF digits(int week, int column) const; ///< of the number, for the mouse
    [[nodiscard]] QRectF bar(
        qsizetype index) const; ///< of layout.bars; empty where it does not fit
    [[nodiscard]] QRectF more(int week, int column) const;
    /// The last line of a cell where no tile stands; empty where one does.
    [[nodiscard]] QRectF spare(int week, int column) const;

    /// The events of a cell that are drawn there, and those behind « + N autres ».
    [[nodiscard]] QList<qsizetype> shownOn(int week, int column) const;
    [[nodiscard]] QList<qsizetype> hiddenOn(int week, int column) const;

    /// What stands at a point; the rectangle of a spot.
    [[nodiscard]] CalendarSpot spotAt(const QPointF &point, const MonthContents &contents) const;
    [[nodiscard]] QRectF rectOf(const CalendarSpot &spot, const MonthContents &contents) const;

    /// The least room in which every day still shows one line.
    [[nodiscard]] static QSize leastSize(const QFont &font);

private:
    /// How the tiles of a week stand: as high as there is room for, at most four lines.
    struct Lanes
    {
        int count = 1;
        double height = 0;
    };

    [[nodiscard]] Lanes lanesFor(
        const MonthContents &contents, int week, int deepest, const QFontMetrics &metrics) const;
    void placeBars(const MonthContents &contents, const QFontMetrics &metrics);
    /// Lets the tiles of one day grow into the room that their own cell has below them.
    void heighten(const MonthLayout &layout, const QFontMetrics &metrics);

    QRectF m_area;
    UndatedLane m_lane;
    QRectF m_grid; ///< the cells
    QList<QRectF> m_bars;
    QList<QList<qsizetype>> m_shown; ///< by cell
    QList<QList<qsizetype>> m_hidden;
    QList<double> m_lowest; ///< by cell: the foot of its lowest tile
    int m_weeks = 0;
    double m_headHeight = 0;
    double m_weekWidth = 0;
    double m_numberHeight = 0;
    double m_tileHeight = 0; ///< of one line
    QList<Lanes> m_lanes; ///< by week
};

} // namespace jalons
