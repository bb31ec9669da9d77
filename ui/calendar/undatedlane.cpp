// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/undatedlane.h"

#include "ui/calendar/calendarstroke.h"
#include "ui/look/metrics.h"

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;

namespace {

constexpr int mostRows = 2;

} // namespace

UndatedLane::UndatedLane(const QRectF &area, const QFontMetrics &metrics,
    const CalendarContents &contents, const QList<qsizetype> &undated)
    : m_events(undated)
{
    if (undated.isEmpty())
        return;
    const double high = tileHeight(metrics);
    const double titleWidth = metrics.horizontalAdvance(laneTitleInWords()) + 2 * metrics::near;
    const double left = area.left() + titleWidth + metrics::near;
    const double right = area.right() - metrics::near;
    const double widest = std::max(80.0, std::min(320.0, right - left));
    const double top = area.top() + metrics::near;
    const double step = high + metrics::step;
    m_title = QRectF(area.left() + metrics::near, top, titleWidth, high);

    double x = left;
    int row = 0;
    for (qsizetype i = 0; i < undated.size(); ++i) {
        const Tile &tile = contents.tiles.at(undated.at(i));
        const double width = std::min<double>(widest, tileWidth(tile, metrics));
        // The last row keeps room for « + N autres » unless this is the last tile of all.
        const double room = row == mostRows - 1 && i + 1 < undated.size()
            ? metrics.horizontalAdvance(moreInWords(99)) + 24.0
            : 0.0;
        if (x > left && x + width > right - room) {
            if (++row == mostRows) {
                m_more = QRectF(x, top + step, right - x, high);
                break;
            }
            x = left;
        }
        m_tiles.append(QRectF(x, top + row * step, width, high));
        x += width + metrics::near;
    }
    const int rows = std::min(row + 1, mostRows);
    m_rect = QRectF(
        area.left(), area.top(), area.width(), 2 * metrics::near + rows * step - metrics::step);
}

QList<CalendarSpot> UndatedLane::spots() const
{
    QList<CalendarSpot> spots;
    for (qsizetype i = 0; i < shown(); ++i)
        spots.append({ Part::Undated, {}, m_events.at(i) });
    if (hidden() > 0)
        spots.append({ Part::MoreUndated });
    return spots;
}

CalendarSpot UndatedLane::spotAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < shown(); ++i)
        if (m_tiles.at(i).contains(point))
            return { Part::Undated, {}, m_events.at(i) };
    return m_more.contains(point) ? CalendarSpot{ Part::MoreUndated } : CalendarSpot();
}

QRectF UndatedLane::rectOf(const CalendarSpot &spot) const
{
    if (spot.part == Part::MoreUndated)
        return m_more;
    return spot.part == Part::Undated ? tile(m_events.indexOf(spot.event)) : QRectF();
}

} // namespace jalons
