// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgeometry.h"

#include "ui/calendar/monthpainter.h"
#include "ui/look/metrics.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double gap = 2; ///< between two tiles, one below the other
constexpr double side = 4; ///< between a tile and the edge of its cell
constexpr int undatedRows = 2;

} // namespace

MonthGeometry::MonthGeometry(const QRectF &area, const QFont &font, const MonthContents &contents)
    : m_area(area)
    , m_weeks(contents.layout.weeks)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    m_tileHeight = tileHeight(small);
    m_headHeight = body.height() + 10;
    m_weekWidth = small.horizontalAdvance(QStringLiteral("00")) + 16;
    m_numberHeight = body.height() + 6;

    placeUndated(contents, small);
    const double top = area.top() + m_lane.height() + m_headHeight;
    m_grid = QRectF(area.left() + m_weekWidth, top, area.width() - m_weekWidth,
        std::max(0.0, area.bottom() - top));
    if (m_weeks > 0)
        placeBars(contents, small);
}

void MonthGeometry::placeUndated(const MonthContents &contents, const QFontMetrics &metrics)
{
    if (contents.layout.undated.isEmpty())
        return;
    m_laneTitleWidth = metrics.horizontalAdvance(laneTitleInWords()) + 2 * metrics::near;
    const double left = m_area.left() + m_laneTitleWidth + metrics::near;
    const double right = m_area.right() - metrics::near;
    const double widest = std::max(80.0, std::min(320.0, right - left));
    const double top = m_area.top() + metrics::near;
    const double step = m_tileHeight + metrics::step;
    const qsizetype count = contents.layout.undated.size();

    double x = left;
    int row = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Tile &tile = contents.tiles.at(contents.layout.undated.at(i));
        const double width = std::min<double>(widest, tileWidth(tile, metrics));
        // The last row keeps room for « + N autres » unless this is the last tile of all.
        const double room = row == undatedRows - 1 && i + 1 < count
            ? metrics.horizontalAdvance(moreInWords(99)) + 24.0
            : 0.0;
        if (x > left && x + width > right - room) {
            if (++row == undatedRows) {
                m_moreUndated = QRectF(x, top + step, right - x, m_tileHeight);
                break;
            }
            x = left;
        }
        m_undated.append(QRectF(x, top + row * step, width, m_tileHeight));
        x += width + metrics::near;
    }
    const int rows = std::min(row + 1, undatedRows);
    m_lane = QRectF(m_area.left(), m_area.top(), m_area.width(),
        2 * metrics::near + rows * step - metrics::step);
}

MonthGeometry::Lanes MonthGeometry::lanesFor(
    const MonthContents &contents, int week, int deepest, const QFontMetrics &metrics) const
{
    const double room = cell(week, 0).height() - m_numberHeight - gap;
    const auto &bars = contents.layout.bars;
    for (const int lines : { 4, 3, 2 }) {
        const double height = tileHeight(metrics, lines);
        if (deepest * (height + gap) > room)
            continue;
        // A fourth line only where some title needs it.
        const auto needs = [&](const MonthBar &bar) {
            const double width
                = cell(week, bar.lastColumn).right() - cell(week, bar.firstColumn).left();
            return bar.week == week
                && wantsFourLines(contents.tiles.at(bar.event), width - 2 * side, metrics);
        };
        if (lines < 4 || std::any_of(bars.cbegin(), bars.cend(), needs))
            return { std::max(1, deepest), height };
    }
    return { std::max(1, static_cast<int>(std::floor(room / (m_tileHeight + gap)))), m_tileHeight };
}

void MonthGeometry::placeBars(const MonthContents &contents, const QFontMetrics &metrics)
{
    const MonthLayout &layout = contents.layout;
    // The deepest lane of each cell tells whether its last line is a tile or « + N autres ».
    QList<int> depth(m_weeks * 7, 0);
    for (const MonthBar &bar : layout.bars)
        for (int column = bar.firstColumn; column <= bar.lastColumn; ++column)
            depth[bar.week * 7 + column] = std::max(depth.at(bar.week * 7 + column), bar.lane + 1);

    for (int week = 0; week < m_weeks; ++week) {
        const auto first = depth.cbegin() + week * 7;
        m_lanes.append(lanesFor(contents, week, *std::max_element(first, first + 7), metrics));
    }
    m_shown.resize(m_weeks * 7);
    m_hidden.resize(m_weeks * 7);
    for (const MonthBar &bar : layout.bars) {
        const auto first = depth.cbegin() + bar.week * 7 + bar.firstColumn;
        const auto end = depth.cbegin() + bar.week * 7 + bar.lastColumn + 1;
        const Lanes &lanes = m_lanes.at(bar.week);
        const bool fits = bar.lane < lanes.count - 1
            || (bar.lane == lanes.count - 1 && std::all_of(first, end, [&lanes](int deep) {
                   return deep <= lanes.count;
               }));
        for (int column = bar.firstColumn; column <= bar.lastColumn; ++column)
            (fits ? m_shown : m_hidden)[bar.week * 7 + column].append(bar.event);
        if (!fits) {
            m_bars.append(QRectF());
            continue;
        }
        const QRectF from = cell(bar.week, bar.firstColumn);
        const double left = from.left() + (bar.continuesBefore ? 1 : side);
        const double right
            = cell(bar.week, bar.lastColumn).right() - (bar.continuesAfter ? 1 : side);
        m_bars.append(QRectF(left, from.top() + m_numberHeight + bar.lane * (lanes.height + gap),
            right - left, lanes.height));
    }
}

QRectF MonthGeometry::laneTitle() const
{
    return { m_area.left() + metrics::near, m_lane.top() + metrics::near, m_laneTitleWidth,
        m_tileHeight };
}

QRectF MonthGeometry::head(int column) const
{
    const QRectF below = cell(0, column);
    return { below.left(), m_grid.top() - m_headHeight, below.width(), m_headHeight };
}

QRectF MonthGeometry::weekNumber(int week) const
{
    const QRectF row = cell(week, 0);
    return { m_area.left(), row.top(), m_weekWidth, row.height() };
}

QRectF MonthGeometry::cell(int week, int column) const
{
    // Whole pixels, so that lines stay sharp; what is left over is spread.
    const auto x = [this](int at) {
        return std::round(m_grid.width() * at / 7);
    };
    const auto y = [this](int at) {
        return std::round(m_grid.height() * at / std::max(1, m_weeks));
    };
    return { m_grid.left() + x(column), m_grid.top() + y(week), x(column + 1) - x(column),
        y(week + 1) - y(week) };
}

QRectF MonthGeometry::number(int week, int column) const
{
    const QRectF whole = cell(week, column);
    return { whole.left(), whole.top(), whole.width(), m_numberHeight };
}

QRectF MonthGeometry::bar(qsizetype index) const
{
    return m_bars.value(index);
}

QRectF MonthGeometry::more(int week, int column) const
{
    if (hiddenOn(week, column).isEmpty())
        return {};
    const QRectF whole = cell(week, column);
    return { whole.left() + side,
        whole.top() + m_numberHeight + (m_lanes.at(week).count - 1) * (m_tileHeight + gap),
        whole.width() - 2 * side, m_tileHeight };
}

QRectF MonthGeometry::undated(qsizetype position) const
{
    return m_undated.value(position);
}

QList<qsizetype> MonthGeometry::shownOn(int week, int column) const
{
    return m_shown.value(week * 7 + column);
}

QList<qsizetype> MonthGeometry::hiddenOn(int week, int column) const
{
    return m_hidden.value(week * 7 + column);
}

QSize MonthGeometry::leastSize(const QFont &font)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    const int week = body.height() + 6 + tileHeight(small) + 4;
    return { 7 * small.averageCharWidth() * 9, 6 * week + body.height() + 10 };
}

} // namespace jalons
