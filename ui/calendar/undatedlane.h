// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarcontents.h"
#include "ui/calendar/calendarspot.h"

#include <QFontMetrics>
#include <QRectF>

namespace jalons {

/// The lane « À dater » at the head of a painted calendar: at most two rows of tiles, what does not
/// fit behind « + N autres ». Empty where nothing is undated.
class UndatedLane
{
public:
    UndatedLane() = default;
    UndatedLane(const QRectF &area, const QFontMetrics &metrics, const CalendarContents &contents,
        const QList<qsizetype> &undated);

    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] QRectF title() const { return m_title; }
    [[nodiscard]] QRectF more() const { return m_more; }
    [[nodiscard]] QRectF tile(qsizetype position) const { return m_tiles.value(position); }
    [[nodiscard]] const QList<qsizetype> &events() const { return m_events; } ///< all of them
    [[nodiscard]] qsizetype shown() const { return m_tiles.size(); }
    [[nodiscard]] qsizetype hidden() const { return m_events.size() - m_tiles.size(); }

    /// In reading order.
    [[nodiscard]] QList<CalendarSpot> spots() const;
    [[nodiscard]] CalendarSpot spotAt(const QPointF &point) const;
    [[nodiscard]] QRectF rectOf(const CalendarSpot &spot) const;

private:
    QRectF m_rect;
    QRectF m_title;
    QRectF m_more;
    QList<QRectF> m_tiles;
    QList<qsizetype> m_events;
};

} // namespace jalons
