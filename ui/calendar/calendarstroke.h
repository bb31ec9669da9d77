// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarcontents.h"
#include "ui/calendar/calendarspot.h"
#include "ui/calendar/daysoff.h"
#include "ui/look/colours.h"

#include <QLocale>
#include <QPainter>

namespace jalons {

class UndatedLane;

/// One painting of a calendar: what all its pieces need, and the pieces that month and week share.
struct CalendarStroke
{
    CalendarStroke(QPainter &on, const CalendarContents &of, const CalendarMarks &with,
        const Colours &in, const QFont &font);

    /// The number of a day in its pill: today's is full, the chosen one's light, both are bold.
    /// Gives the pill.
    QRectF paintNumber(QDate day, const QRectF &room, bool inPeriod) const;
    /// What is off on a day; nothing where holidays are not shown.
    [[nodiscard]] const DayOff &off(QDate day) const;
    /// The ground of a holiday or a weekend; none on any other day.
    void paintGround(QDate day, const QRectF &room) const;
    /// The band of school holidays behind a day's number, from cell to cell.
    void paintSchool(QDate day, const QRectF &room) const;
    /// The zones' letters at the right of it and the name of a public holiday behind the number,
    /// as far as there is room; where there is too little, it stands in `below`.
    void paintOff(QDate day, const QRectF &room, double left, const QRectF &below = {}) const;
    void paintMore(const QRectF &rect, const QString &words, const CalendarSpot &spot) const;
    void paintLane(const UndatedLane &lane) const;
    /// The tile of an event as it stands just now: selected, under the mouse.
    [[nodiscard]] Tile tileOf(qsizetype event) const;

    QPainter &painter;
    const CalendarContents &contents;
    const CalendarMarks &marks;
    const Colours &colours;
    QFont small;
    QFont body;
    QLocale locale;
};

/// « À dater »
[[nodiscard]] QString laneTitleInWords();
/// « + 3 autres »
[[nodiscard]] QString moreInWords(qsizetype count);
/// « s. »
[[nodiscard]] QString weekInShort();

} // namespace jalons
