// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/yeargeometry.h"

#include "ui/look/metrics.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr int weeks = 6;

/// The row of a day in its month.
int weekOf(QDate day, Weekday firstWeekday)
{
    const QDate first(day.year(), day.month(), 1);
    return (day.day() - 1 + columnInWeek(first, firstWeekday)) / 7;
}

/// The least size in which a month can be read.
QSize leastMonth(const QFont &font)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    return { 7 * (small.horizontalAdvance(QStringLiteral("00")) + 4),
        body.height() + small.height() + 6 + weeks * (small.height() + 3) };
}

/// As many months side by side as give each the shape of a month, and room to be read.
int columnsFor(const QSizeF &room, const QFont &font)
{
    const QSize least = leastMonth(font);
    const auto fits = [&](int columns) {
        return columns * (least.width() + metrics::group) <= room.width() + metrics::group;
    };
    const double shape = room.width() / std::max(1.0, room.height());
    int columns = shape < 0.95 ? 3 : shape < 2.2 ? 4 : 6;
    for (const int more : { 4, 6 }) {
        const bool low = room.height() * columns / 12 < least.height() + metrics::near;
        if (more > columns && low && fits(more))
            columns = more;
    }
    while (columns > 2 && !fits(columns))
        columns = columns == 6 ? 4 : columns - 1;
    return columns;
}

} // namespace

YearGeometry::YearGeometry(const QRectF &area, const QFont &font, int year, Weekday firstWeekday)
    : m_area(area.adjusted(metrics::near, metrics::near, -metrics::near, -metrics::near))
    , m_year(year)
    , m_firstWeekday(firstWeekday)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    m_titleHeight = body.height() + 4;
    m_headHeight = small.height() + 2;
    m_legend = QRectF(
        m_area.left(), m_area.bottom() - small.height() - 4, m_area.width(), small.height() + 4);
    m_area.setBottom(m_legend.top() - metrics::near);
    m_columns = columnsFor(m_area.size(), font);
}

QRectF YearGeometry::month(int month) const
{
    const int rows = 12 / m_columns;
    const double across = metrics::group;
    const double down = metrics::near;
    const double wide = (m_area.width() - (m_columns - 1) * across) / m_columns;
    const double high = (m_area.height() - (rows - 1) * down) / rows;
    const int column = (month - 1) % m_columns;
    const int row = (month - 1) / m_columns;
    return { std::round(m_area.left() + column * (wide + across)),
        std::round(m_area.top() + row * (high + down)), std::floor(wide), std::floor(high) };
}

QRectF YearGeometry::title(int of) const
{
    const QRectF whole = month(of);
    return { whole.left(), whole.top(), whole.width(), m_titleHeight };
}

QRectF YearGeometry::head(int month, int column) const
{
    const QRectF below = cellAt(month, 0, column);
    return { below.left(), below.top() - m_headHeight, below.width(), m_headHeight };
}

QRectF YearGeometry::cellAt(int of, int week, int column) const
{
    const QRectF whole = month(of);
    const double top = whole.top() + m_titleHeight + m_headHeight;
    const double high = std::max(0.0, whole.bottom() - top);
    const double left = std::round(whole.width() * column / 7);
    const double right = std::round(whole.width() * (column + 1) / 7);
    const double above = std::round(high * week / weeks);
    const double below = std::round(high * (week + 1) / weeks);
    return { whole.left() + left, top + above, right - left, below - above };
}

QRectF YearGeometry::cell(QDate day) const
{
    if (!day.isValid() || day.year() != m_year)
        return {};
    return cellAt(day.month(), weekOf(day, m_firstWeekday), columnInWeek(day, m_firstWeekday));
}

YearSpot YearGeometry::spotAt(const QPointF &point) const
{
    for (int of = 1; of <= 12; ++of) {
        if (!month(of).contains(point))
            continue;
        const QDate first(m_year, of, 1);
        if (title(of).contains(point))
            return { first, true };
        for (QDate day = first; day.month() == of; day = day.addDays(1))
            if (cell(day).contains(point))
                return { day, false };
    }
    return {};
}

QRectF YearGeometry::rectOf(const YearSpot &spot) const
{
    if (spot.isMonth)
        return spot.day.year() == m_year ? title(spot.day.month()) : QRectF();
    return cell(spot.day);
}

int YearGeometry::leastHeight(int width, const QFont &font)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QSizeF room(width - 2 * metrics::near, 1);
    const int rows = 12 / columnsFor(room, font);
    return rows * (leastMonth(font).height() + metrics::near) + small.height() + 4
        + 2 * metrics::near;
}

} // namespace jalons
