// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthpainter.h"

#include "ui/calendar/calendarstroke.h"
#include "ui/look/metrics.h"

#include <algorithm>

namespace jalons {

namespace {

using Part = CalendarSpot::Part;

struct Stroke : CalendarStroke
{
    Stroke(QPainter &on, const MonthContents &of, const MonthGeometry &where,
        const CalendarMarks &with, const Colours &in, const QFont &font)
        : CalendarStroke(on, of, with, in, font)
        , month(of)
        , geometry(where)
    {
    }

    const MonthContents &month;
    const MonthGeometry &geometry;
};

void paintDay(const Stroke &s, int week, int column)
{
    const QDate day = s.month.layout.day(week, column);
    const QRectF cell = s.geometry.cell(week, column);
    const bool inPeriod = s.month.period.holds(day);
    const QRectF row = s.geometry.number(week, column);
    s.paintGround(day, cell);
    s.paintSchool(day, row);
    if (s.marks.hovered == CalendarSpot::onDay(day))
        s.painter.fillRect(row, s.colours.hover);
    // Where weeks run on, a stronger line parts the months.
    const bool weeks = s.month.period.days() > 31;
    const QColor &above = weeks && day.day() <= 7 ? s.colours.edge : s.colours.line;
    const QColor &beside = weeks && day.day() == 1 ? s.colours.edge : s.colours.line;
    s.painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), above);
    s.painter.fillRect(QRectF(cell.left(), cell.top(), 1, cell.height()), beside);
    const QRectF pill = s.paintNumber(day, row, inPeriod);
    s.paintOff(day, row, pill.right(), s.geometry.spare(week, column));

    const qsizetype hidden = s.geometry.hiddenOn(week, column).size();
    if (hidden > 0)
        s.paintMore(s.geometry.more(week, column), moreInWords(hidden), { Part::More, day });
}

/// A ring of 2 px inside the cell while the keyboard is on the day; a thin line where it is only
/// chosen.
void paintChosen(const Stroke &s)
{
    const CalendarSpot spot = CalendarSpot::onDay(s.marks.chosen);
    const QRectF cell = s.geometry.rectOf(spot, s.month);
    if (cell.isEmpty())
        return;
    const bool focused = s.marks.focus == spot;
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setPen(QPen(s.colours.accent, focused ? 2 : 1));
    const double inset = focused ? 1 : 0.5;
    s.painter.drawRect(cell.adjusted(inset, inset, -inset, -inset));
}

void paintHeads(const Stroke &s)
{
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.secondText);
    for (int column = 0; column < 7; ++column)
        s.painter.drawText(s.geometry.head(column).adjusted(metrics::near, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter,
            s.locale.dayName(s.month.layout.day(0, column).dayOfWeek(), QLocale::ShortFormat));
    const QRectF first = s.geometry.head(0);
    const QRectF weeks = s.geometry.weekNumber(0);
    s.painter.drawText(QRectF(weeks.left(), first.top(), weeks.width() - 6, first.height()),
        Qt::AlignRight | Qt::AlignVCenter, weekInShort());
    for (int week = 0; week < s.month.layout.weeks; ++week) {
        const QRectF room = s.geometry.weekNumber(week);
        QFont number = s.small;
        number.setUnderline(
            s.marks.hovered == CalendarSpot{ Part::Week, s.month.layout.day(week, 0) });
        s.painter.setFont(number);
        s.painter.drawText(QRectF(room.left(), room.top() + 3, room.width() - 6, room.height()),
            Qt::AlignRight | Qt::AlignTop,
            QString::number(numberOfWeek(s.month.layout.day(week, 0))));
    }
}

void paintTiles(const Stroke &s, const QRectF &clip)
{
    const QList<MonthBar> &bars = s.month.layout.bars;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF rect = s.geometry.bar(i);
        if (rect.isEmpty() || !rect.adjusted(-2, -2, 2, 2).intersects(clip))
            continue;
        const MonthBar &bar = bars.at(i);
        Tile tile = s.tileOf(bar.event);
        tile.continuesBefore = bar.continuesBefore;
        tile.continuesAfter = bar.continuesAfter;
        const CalendarSpot &focus = s.marks.focus;
        tile.focused = focus.part == Part::Event && focus.event == bar.event
            && s.geometry.rectOf(focus, s.month) == rect;
        s.painter.setFont(s.small);
        paintTile(s.painter, rect, tile, s.colours);
    }
}

} // namespace

void paintMonth(QPainter &painter, const MonthContents &contents, const MonthGeometry &geometry,
    const CalendarMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip)
{
    const Stroke s(painter, contents, geometry, marks, colours, font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(clip, colours.page);
    if (geometry.lane().rect().intersects(clip))
        s.paintLane(geometry.lane());
    paintHeads(s);
    for (int week = 0; week < contents.layout.weeks; ++week)
        for (int column = 0; column < 7; ++column)
            if (geometry.cell(week, column).intersects(clip))
                paintDay(s, week, column);
    paintChosen(s);
    paintTiles(s, clip);
    painter.restore();
}

} // namespace jalons
