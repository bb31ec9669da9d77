// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/undatedlane.h"
#include "ui/calendar/weekcontents.h"

#include <QFont>

namespace jalons {

/// How the hours stand in their room: `zoom` 1 gives an hour two and a half lines.
struct HourScale
{
    double zoom = 1;
    double scroll = 0; ///< pixels above the hours in view
    bool tallHeads = false; ///< a second line in the heads, for the names of holidays
    bool stripIsFolded = false; ///< the strip of whole days takes one line
    int stripScroll = 0; ///< its lines above those in view
};

/// Where everything of a week or a day stands: lane « À dater », heads, strip of whole days, hours.
/// Of each day, tiles and the N of its « + N autres » add up to the plan's events.
class WeekGeometry
{
public:
    WeekGeometry() = default;
    WeekGeometry(const QRectF &area, const QFont &font, const WeekContents &contents,
        const HourScale &scale);

    [[nodiscard]] const UndatedLane &lane() const { return m_lane; }
    [[nodiscard]] QRectF corner() const; ///< the week's number, left of the heads
    [[nodiscard]] QRectF head(int column) const;
    [[nodiscard]] QRectF secondLine(int column) const; ///< of the head; empty where it has none
    [[nodiscard]] QRectF digits(int column) const; ///< of the day's number, for the mouse
    [[nodiscard]] QRectF strip() const { return m_strip; } ///< over all days
    [[nodiscard]] int stripLines() const { return m_stripLines; } ///< whether in view or not
    [[nodiscard]] int mostStripScroll() const { return m_mostStripScroll; } ///< 0 where all fit
    [[nodiscard]] QRectF hours() const { return m_hours; } ///< what is in view of them
    [[nodiscard]] QRectF column(int column) const; ///< a day from its head to the last hour in view
    [[nodiscard]] QRectF bar(qsizetype index) const; ///< of layout.strip; empty where it is hidden
    [[nodiscard]] QRectF block(qsizetype index) const; ///< of layout.blocks, wherever scrolled to
    /// The « + N » of a day, the strip's first, and what stands behind each.
    [[nodiscard]] int moreCount(int column) const;
    [[nodiscard]] QRectF more(int column, int nth) const;
    [[nodiscard]] bool isOnHours(int column, int nth) const;
    [[nodiscard]] QList<qsizetype> behind(int column, int nth) const;
    /// Events whose hours are out of view; where the arrow that says so stands.
    [[nodiscard]] int earlier(int column) const { return m_earlier.value(column); }
    [[nodiscard]] int later(int column) const { return m_later.value(column); }
    [[nodiscard]] QRectF badge(int column, bool later) const;

    [[nodiscard]] double hourHeight() const { return m_hourHeight; }
    [[nodiscard]] double yOf(int minutes) const;
    [[nodiscard]] int minutesAt(double y) const;
    [[nodiscard]] double mostScroll() const; ///< 0 where all hours are in view
    [[nodiscard]] double lineHeight() const { return m_tileHeight; }

    [[nodiscard]] CalendarSpot spotAt(const QPointF &point, const WeekContents &contents) const;
    /// What is in view of a spot; the edge it is hidden behind where nothing is.
    [[nodiscard]] QRectF rectOf(const CalendarSpot &spot, const WeekContents &contents) const;
    /// In reading order: the day, its strip, its hours, its « + N ».
    [[nodiscard]] QList<CalendarSpot> spotsOf(int column, const WeekContents &contents) const;

private:
    struct More
    {
        int column = 0;
        QRectF rect;
        QList<qsizetype> events;
        bool onHours = false;
    };

    void placeStrip(const WeekContents &contents, double room, const HourScale &scale);
    void placeBlocks(const WeekContents &contents);
    void placeCrowd(const WeekContents &contents, qsizetype first, qsizetype last);
    void countHidden(const WeekContents &contents);
    [[nodiscard]] const More *moreOf(int column, int nth) const;
    [[nodiscard]] double leftOf(int column) const;

    UndatedLane m_lane;
    QRectF m_area;
    QRectF m_strip;
    QRectF m_hours;
    QList<QRectF> m_bars;
    QList<QRectF> m_blocks;
    QList<More> m_more; ///< by day; the strip's first
    QList<int> m_earlier;
    QList<int> m_later;
    int m_days = 0;
    int m_stripLines = 0;
    int m_mostStripScroll = 0;
    double m_gutter = 0; ///< width of the hours' words
    double m_headHeight = 0;
    double m_secondLine = 0; ///< how much of it is one
    double m_tileHeight = 0; ///< of one line
    double m_hourHeight = 0;
    double m_scroll = 0;
};

} // namespace jalons
