// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"

#include <QDate>
#include <QFont>
#include <QRectF>

namespace jalons {

/// One thing of a year that can be pointed at: a day, or the name of a month.
struct YearSpot
{
    QDate day; ///< null where nothing is; the first of the month for a name
    bool isMonth = false;

    friend bool operator==(const YearSpot &, const YearSpot &) = default;
};

/// Where the twelve small months of a year stand in an area, the legend under them. Each has room
/// for six weeks, so that days stand in rows over the whole year.
class YearGeometry
{
public:
    YearGeometry() = default;
    YearGeometry(
        const QRectF &area, const QFont &font, int year, Weekday firstWeekday = Qt::Monday);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] Weekday firstWeekday() const { return m_firstWeekday; }
    [[nodiscard]] QRectF month(int month) const; ///< 1 to 12: all of it
    [[nodiscard]] QRectF title(int month) const; ///< its name, and what is to be dated in it
    [[nodiscard]] QRectF head(int month, int column) const; ///< of the days of a week, from 0
    [[nodiscard]] QRectF cell(QDate day) const; ///< empty for a day of another year
    [[nodiscard]] QRectF legend() const { return m_legend; }
    [[nodiscard]] YearSpot spotAt(const QPointF &point) const;
    [[nodiscard]] QRectF rectOf(const YearSpot &spot) const;

    /// How high an area of that width must be so that every day can be read.
    [[nodiscard]] static int leastHeight(int width, const QFont &font);

private:
    [[nodiscard]] QRectF cellAt(int month, int week, int column) const;

    QRectF m_area;
    QRectF m_legend;
    int m_year = 0;
    Weekday m_firstWeekday = Qt::Monday;
    int m_columns = 4;
    double m_titleHeight = 0;
    double m_headHeight = 0;
};

} // namespace jalons
