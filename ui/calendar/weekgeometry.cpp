// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekgeometry.h"

#include "core/plan/datewords.h"
#include "ui/calendar/calendarstroke.h"
#include "ui/look/metrics.h"

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double gap = 2; ///< between two tiles
constexpr double side = 4; ///< between a tile and the edge of its day
constexpr int mostLanes = 4; ///< of the strip
constexpr double narrowest = 34; ///< a tile that still tells its kind and its hour's beginning

} // namespace

WeekGeometry::WeekGeometry(
    const QRectF &area, const QFont &font, const WeekContents &contents, const HourScale &scale)
    : m_lane(area, QFontMetrics(fontFor(TextSize::Small, font)), contents, contents.layout.undated)
    , m_area(area)
    , m_days(std::max(1, contents.period.days()))
{
    const QFontMetrics small(fontFor(TextSize::Small, font));
    const QFontMetrics body(fontFor(TextSize::Body, font));
    m_tileHeight = tileHeight(small);
    m_secondLine = scale.tallHeads ? small.height() : 0;
    m_headHeight = body.height() + 10 + m_secondLine;
    const QString widest = inWords(QTime(20, 48), spokenLanguage());
    m_gutter = std::max(small.horizontalAdvance(widest),
                   small.horizontalAdvance(weekInShort() + QStringLiteral(" 52")))
        + metrics::group;
    m_hourHeight = std::round(2.5 * m_tileHeight * scale.zoom);

    const double below = area.top() + m_lane.rect().height() + m_headHeight;
    placeStrip(contents, area.bottom() - below, scale);
    m_hours = QRectF(area.left() + m_gutter, m_strip.bottom(), area.width() - m_gutter,
        std::max(0.0, area.bottom() - m_strip.bottom()));
    m_scroll = std::clamp(scale.scroll, 0.0, mostScroll());
    placeBlocks(contents);
    countHidden(contents);
}

void WeekGeometry::placeStrip(const WeekContents &contents, double room, const HourScale &scale)
{
    const QList<StripBar> &bars = contents.layout.strip;
    const double top = m_area.top() + m_lane.rect().height() + m_headHeight;
    m_strip = QRectF(m_area.left() + m_gutter, top, m_area.width() - m_gutter, 0);
    if (bars.isEmpty())
        return;
    const double line = m_tileHeight + gap;
    const int most
        = scale.stripIsFolded ? 1 : std::clamp(static_cast<int>(room / 3 / line), 1, mostLanes);
    QList<int> depth(m_days, 0);
    for (const StripBar &bar : bars)
        for (int column = bar.firstDay; column <= bar.lastDay; ++column)
            depth[column] = std::max(depth.at(column), bar.lane + 1);
    m_stripLines = *std::max_element(depth.cbegin(), depth.cend());
    const int lanes = std::min(most, m_stripLines);
    // The last line tells what is hidden: it scrolls until nothing is below.
    m_mostStripScroll = m_stripLines > lanes ? m_stripLines - lanes + 1 : 0;
    const int scroll = std::min(scale.stripScroll, m_mostStripScroll);
    m_strip.setHeight(lanes * line + 2 * side);

    QList<QList<qsizetype>> hidden(m_days);
    for (const StripBar &bar : bars) {
        const bool full = std::any_of(
            depth.cbegin() + bar.firstDay, depth.cbegin() + bar.lastDay + 1, [&](int deep) {
                return scroll > 0 || deep > lanes;
            });
        const int at = bar.lane - scroll;
        if (at >= 0 && at < (full ? lanes - 1 : lanes)) {
            const double left = leftOf(bar.firstDay) + (bar.continuesBefore ? 1 : side);
            const double right = leftOf(bar.lastDay + 1) - (bar.continuesAfter ? 1 : side);
            m_bars.append(QRectF(left, top + side + at * line, right - left, m_tileHeight));
            continue;
        }
        m_bars.append(QRectF());
        for (int column = bar.firstDay; column <= bar.lastDay; ++column)
            hidden[column].append(bar.event);
    }
    for (int column = 0; column < m_days; ++column)
        if (!hidden.at(column).isEmpty())
            m_more.append({ column,
                QRectF(leftOf(column) + side, top + side + (lanes - 1) * line,
                    leftOf(column + 1) - leftOf(column) - 2 * side, m_tileHeight),
                hidden.at(column), false });
}

void WeekGeometry::placeBlocks(const WeekContents &contents)
{
    const QList<DayBlock> &blocks = contents.layout.blocks;
    m_blocks.resize(blocks.size());
    for (qsizetype first = 0; first < blocks.size();) {
        int end = blocks.at(first).to;
        qsizetype last = first + 1;
        while (last < blocks.size() && blocks.at(last).day == blocks.at(first).day
            && blocks.at(last).from < end)
            end = std::max(end, blocks.at(last++).to);
        placeCrowd(contents, first, last);
        first = last;
    }
}

void WeekGeometry::placeCrowd(const WeekContents &contents, qsizetype first, qsizetype last)
{
    const QList<DayBlock> &blocks = contents.layout.blocks;
    const int day = blocks.at(first).day;
    const double left = leftOf(day) + 2;
    // A strip at the right stays free, so that a new event can be begun beside any other.
    const double width = leftOf(day + 1) - left - 10;
    const int columns = blocks.at(first).columns;
    const int fit = std::max(1, static_cast<int>(width / narrowest));
    const int drawn = columns <= fit ? columns : std::max(1, fit - 1);
    const double each = width / (columns <= fit ? columns : drawn + 1);

    More more{ day, {}, {}, true };
    for (qsizetype i = first; i < last; ++i) {
        const DayBlock &block = blocks.at(i);
        const double top = yOf(block.from);
        const double bottom = yOf(block.to);
        if (block.column >= drawn) {
            more.events.append(block.event);
            more.rect |= QRectF(left + drawn * each, top + 1, each, bottom - top - gap);
            continue;
        }
        const int span = std::min(block.span, drawn - block.column);
        // What is shorter than a line takes one where nothing stands below it.
        double high = bottom - top - gap;
        for (qsizetype j = i + 1; high < m_tileHeight && j <= blocks.size(); ++j) {
            if (j == blocks.size() || blocks.at(j).day != day
                || yOf(blocks.at(j).from) - gap >= top + m_tileHeight)
                high = m_tileHeight;
            else if (blocks.at(j).from >= block.to) {
                high = std::max(high, yOf(blocks.at(j).from) - top - gap);
                break;
            }
        }
        m_blocks[i] = QRectF(left + block.column * each, top + 1, span * each - gap, high);
    }
    if (!more.events.isEmpty())
        m_more.append(more);
}

void WeekGeometry::countHidden(const WeekContents &contents)
{
    m_earlier.fill(0, m_days);
    m_later.fill(0, m_days);
    for (const DayBlock &block : contents.layout.blocks) {
        if (yOf(block.to) <= m_hours.top() + side)
            ++m_earlier[block.day];
        else if (yOf(block.from) >= m_hours.bottom() - side)
            ++m_later[block.day];
    }
}

double WeekGeometry::leftOf(int column) const
{
    // Whole pixels, so that lines stay sharp; what is left over is spread.
    const double width = m_area.width() - m_gutter;
    return m_area.left() + m_gutter + std::round(width * column / m_days);
}

QRectF WeekGeometry::corner() const
{
    return { m_area.left(), m_area.top() + m_lane.rect().height(), m_gutter, m_headHeight };
}

QRectF WeekGeometry::head(int column) const
{
    return { leftOf(column), corner().top(), leftOf(column + 1) - leftOf(column), m_headHeight };
}

QRectF WeekGeometry::secondLine(int column) const
{
    const QRectF whole = head(column);
    return { whole.left() + metrics::near, whole.bottom() - m_secondLine - 3,
        whole.width() - metrics::near - 2, m_secondLine };
}

QRectF WeekGeometry::column(int column) const
{
    QRectF whole = head(column);
    whole.setBottom(m_hours.bottom());
    return whole;
}

QRectF WeekGeometry::bar(qsizetype index) const
{
    return m_bars.value(index);
}

QRectF WeekGeometry::block(qsizetype index) const
{
    return m_blocks.value(index);
}

const WeekGeometry::More *WeekGeometry::moreOf(int column, int nth) const
{
    for (const More &more : m_more)
        if (more.column == column && nth-- == 0)
            return &more;
    return nullptr;
}

int WeekGeometry::moreCount(int column) const
{
    return static_cast<int>(std::count_if(m_more.cbegin(), m_more.cend(), [&](const More &more) {
        return more.column == column;
    }));
}

QRectF WeekGeometry::more(int column, int nth) const
{
    const More *more = moreOf(column, nth);
    return more ? more->rect : QRectF();
}

bool WeekGeometry::isOnHours(int column, int nth) const
{
    const More *more = moreOf(column, nth);
    return more && more->onHours;
}

QList<qsizetype> WeekGeometry::behind(int column, int nth) const
{
    const More *more = moreOf(column, nth);
    return more ? more->events : QList<qsizetype>();
}

QRectF WeekGeometry::badge(int column, bool later) const
{
    const double width = std::min(40.0, leftOf(column + 1) - leftOf(column) - 4);
    const double middle = (leftOf(column) + leftOf(column + 1)) / 2;
    const double top = later ? m_hours.bottom() - m_tileHeight - 2 : m_hours.top() + 2;
    return { middle - width / 2, top, width, m_tileHeight };
}

double WeekGeometry::yOf(int minutes) const
{
    return m_hours.top() + std::round(minutes * m_hourHeight / 60) - m_scroll;
}

int WeekGeometry::minutesAt(double y) const
{
    const double minutes = (y - m_hours.top() + m_scroll) * 60 / m_hourHeight;
    return std::clamp(static_cast<int>(minutes), 0, 24 * 60 - 1);
}

double WeekGeometry::mostScroll() const
{
    return std::max(0.0, 24 * m_hourHeight + 1 - m_hours.height());
}

} // namespace jalons
