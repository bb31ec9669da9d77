// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgeometry.h"

#include "ui/look/metrics.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double gap = 2; ///< between two tiles, one below the other
constexpr double side = 4; ///< between a tile and the edge of its cell

} // namespace

MonthGeometry::MonthGeometry(const QRectF &area, const QFont &font, const MonthContents &contents)
    : m_area(area)
    , m_lane(area, QFontMetrics(fontFor(TextSize::Small, font)), contents, contents.layout.undated)
    , m_weeks(contents.layout.weeks)
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    m_tileHeight = tileHeight(small);
    m_headHeight = body.height() + 10;
    m_weekWidth = small.horizontalAdvance(QStringLiteral("00")) + 16;
    m_numberHeight = body.height() + 6;

    const double top = area.top() + m_lane.rect().height() + m_headHeight;
    m_grid = QRectF(area.left() + m_weekWidth, top, area.width() - m_weekWidth,
        std::max(0.0, area.bottom() - top));
    if (m_weeks > 0)
        placeBars(contents, small);
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
    m_lowest.fill(0, m_weeks * 7);
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
        for (int column = bar.firstColumn; column <= bar.lastColumn; ++column) {
            double &lowest = m_lowest[bar.week * 7 + column];
            lowest = std::max(lowest, m_bars.constLast().bottom());
        }
    }
    heighten(layout, metrics);
}

void MonthGeometry::heighten(const MonthLayout &layout, const QFontMetrics &metrics)
{
    QList<int> below(m_weeks * 7, 0); // the lanes of each cell down to its last longer bar
    for (const MonthBar &bar : layout.bars)
        for (int column = bar.firstColumn; column <= bar.lastColumn; ++column)
            if (bar.firstColumn != bar.lastColumn)
                below[bar.week * 7 + column]
                    = std::max(below.at(bar.week * 7 + column), bar.lane + 1);
    QList<QList<qsizetype>> own(m_weeks * 7); // the tiles under them
    for (qsizetype i = 0; i < layout.bars.size(); ++i) {
        const MonthBar &bar = layout.bars.at(i);
        const int at = bar.week * 7 + bar.firstColumn;
        if (bar.firstColumn == bar.lastColumn && bar.lane >= below.at(at))
            own[at].append(i);
    }
    for (int at = 0; at < own.size(); ++at) {
        QList<qsizetype> &stack = own[at];
        if (stack.isEmpty() || !m_hidden.at(at).isEmpty())
            continue;
        std::sort(stack.begin(), stack.end(), [&layout](qsizetype a, qsizetype b) {
            return layout.bars.at(a).lane < layout.bars.at(b).lane;
        });
        const double top = m_bars.at(stack.first()).top();
        const double room = cell(at / 7, at % 7).bottom() - 4 * gap - top;
        for (const int lines : { 3, 2 }) {
            // Of three lines a fourth stays free: for the name of a holiday, and for the mouse.
            const double free = lines == 3 ? m_tileHeight : 0;
            const double high = tileHeight(metrics, lines);
            if (high <= m_lanes.at(at / 7).height || stack.size() * (high + gap) + free > room)
                continue;
            for (qsizetype i = 0; i < stack.size(); ++i) {
                QRectF &bar = m_bars[stack.at(i)];
                bar = { bar.left(), top + i * (high + gap), bar.width(), high };
            }
            m_lowest[at] = m_bars.at(stack.last()).bottom();
            break;
        }
    }
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

QRectF MonthGeometry::digits(int week, int column) const
{
    const QRectF whole = number(week, column);
    return { whole.left(), whole.top(), std::min(whole.width(), whole.height() + 6),
        whole.height() };
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

QRectF MonthGeometry::spare(int week, int column) const
{
    const QRectF whole = cell(week, column);
    const QRectF last(whole.left() + side + 3, whole.bottom() - m_tileHeight - gap,
        whole.width() - 2 * side - 3, m_tileHeight);
    const bool taken = !hiddenOn(week, column).isEmpty()
        || m_lowest.value(week * 7 + column) > last.top()
        || last.top() < whole.top() + m_numberHeight;
    return taken ? QRectF() : last;
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
