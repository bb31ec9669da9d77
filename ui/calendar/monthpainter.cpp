// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthpainter.h"

#include "core/basis/language.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jalons {

namespace {

using Part = MonthSpot::Part;

/// One stroke of painting: what all the pieces below need.
struct Stroke
{
    QPainter &painter;
    const MonthContents &contents;
    const MonthGeometry &geometry;
    const MonthMarks &marks;
    const Colours &colours;
    QFont small;
    QFont body;
    QLocale locale;
};

/// The number of a day; the first of a month says which month begins.
QString numberOf(QDate day, const QLocale &locale)
{
    if (day.day() != 1)
        return QString::number(day.day());
    const QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return locale.language() == QLocale::French
        //: the first day of a month: « 1er avr. »
        ? QStringLiteral("1er %1").arg(month)
        : QStringLiteral("1 %1").arg(month);
}

void paintNumber(const Stroke &s, QDate day, const QRectF &room, bool inMonth)
{
    const bool today = day == s.marks.today;
    QFont font = s.body;
    font.setBold(today || day == s.marks.chosen);
    s.painter.setFont(font);
    const QString words = numberOf(day, s.locale);
    const double height = room.height() - 4;
    const double width
        = std::max(height, QFontMetricsF(font).horizontalAdvance(words) + metrics::near + 2);
    const QRectF pill(room.left() + 3, room.top() + 2, width, height);
    s.painter.setPen(Qt::NoPen);
    if (today || day == s.marks.chosen) {
        s.painter.setBrush(today ? s.colours.accent : s.colours.accentGround);
        s.painter.drawRoundedRect(pill, height / 2, height / 2);
    }
    s.painter.setPen(today ? s.colours.onAccent : inMonth ? s.colours.text : s.colours.secondText);
    s.painter.drawText(pill, Qt::AlignCenter, words);
}

void paintMore(const Stroke &s, const QRectF &rect, qsizetype count, bool hovered, bool focused)
{
    QFont font = s.small;
    font.setUnderline(hovered);
    s.painter.setFont(font);
    s.painter.setPen(hovered || focused ? s.colours.accent : s.colours.secondText);
    const QString words = s.painter.fontMetrics().elidedText(
        moreInWords(count), Qt::ElideRight, static_cast<int>(rect.width()) - 8);
    s.painter.drawText(
        rect.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (!focused)
        return;
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setPen(QPen(s.colours.accent, 2));
    s.painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
}

void paintDay(const Stroke &s, int week, int column)
{
    const QDate day = s.contents.layout.day(week, column);
    const QRectF cell = s.geometry.cell(week, column);
    const bool inMonth = day.month() == s.contents.month.month();
    if (column > 4)
        s.painter.fillRect(cell, s.colours.weekend);
    if (s.marks.hovered == MonthSpot::onDay(day))
        s.painter.fillRect(s.geometry.number(week, column), s.colours.hover);
    s.painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), s.colours.line);
    s.painter.fillRect(QRectF(cell.left(), cell.top(), 1, cell.height()), s.colours.line);
    paintNumber(s, day, s.geometry.number(week, column), inMonth);

    const qsizetype hidden = s.geometry.hiddenOn(week, column).size();
    const MonthSpot more{ Part::More, day, -1 };
    if (hidden > 0)
        paintMore(s, s.geometry.more(week, column), hidden, s.marks.hovered == more,
            s.marks.focus == more);
}

/// A ring of 2 px inside the cell while the keyboard is on the day; a thin line where it is only
/// chosen.
void paintChosen(const Stroke &s)
{
    const MonthSpot spot = MonthSpot::onDay(s.marks.chosen);
    const QRectF cell = s.geometry.rectOf(spot, s.contents);
    if (cell.isEmpty())
        return;
    const bool focused = s.marks.focus == spot;
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setPen(QPen(s.colours.accent, focused ? 2 : 1));
    const double inset = focused ? 1 : 0.5;
    s.painter.drawRect(cell.adjusted(inset, inset, -inset, -inset));
}

Tile markedTile(const Stroke &s, qsizetype event)
{
    Tile tile = s.contents.tiles.at(event);
    tile.selected = event == s.marks.selected;
    tile.hovered = s.marks.hovered.event == event && s.marks.hovered.part != Part::None;
    return tile;
}

void paintLane(const Stroke &s)
{
    const QRectF lane = s.geometry.lane();
    s.painter.fillRect(lane, s.colours.panel);
    QFont font = s.small;
    font.setBold(true);
    s.painter.setFont(font);
    s.painter.setPen(s.colours.secondText);
    s.painter.drawText(
        s.geometry.laneTitle(), Qt::AlignLeft | Qt::AlignVCenter, laneTitleInWords());
    for (qsizetype i = 0; i < s.geometry.undatedShown(); ++i) {
        const qsizetype event = s.contents.layout.undated.at(i);
        Tile tile = markedTile(s, event);
        tile.focused = s.marks.focus == MonthSpot{ Part::Undated, {}, event };
        s.painter.setFont(s.small);
        paintTile(s.painter, s.geometry.undated(i), tile, s.colours);
    }
    const qsizetype hidden = s.contents.layout.undated.size() - s.geometry.undatedShown();
    const MonthSpot more{ Part::MoreUndated, {}, -1 };
    if (hidden > 0)
        paintMore(
            s, s.geometry.moreUndated(), hidden, s.marks.hovered == more, s.marks.focus == more);
}

void paintHeads(const Stroke &s)
{
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.secondText);
    for (int column = 0; column < 7; ++column)
        s.painter.drawText(s.geometry.head(column).adjusted(metrics::near, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, s.locale.dayName(column + 1, QLocale::ShortFormat));
    const QRectF first = s.geometry.head(0);
    const QRectF weeks = s.geometry.weekNumber(0);
    s.painter.drawText(QRectF(weeks.left(), first.top(), weeks.width() - 6, first.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        //: head of the column of week numbers: « s. » for « semaine »
        QCoreApplication::translate("jalons::MonthPainter", "wk"));
    for (int week = 0; week < s.contents.layout.weeks; ++week) {
        const QRectF room = s.geometry.weekNumber(week);
        s.painter.drawText(QRectF(room.left(), room.top() + 3, room.width() - 6, room.height()),
            Qt::AlignRight | Qt::AlignTop,
            QString::number(s.contents.layout.day(week, 0).weekNumber()));
    }
}

void paintTiles(const Stroke &s, const QRectF &clip)
{
    const QList<MonthBar> &bars = s.contents.layout.bars;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF rect = s.geometry.bar(i);
        if (rect.isEmpty() || !rect.adjusted(-2, -2, 2, 2).intersects(clip))
            continue;
        const MonthBar &bar = bars.at(i);
        Tile tile = markedTile(s, bar.event);
        tile.continuesBefore = bar.continuesBefore;
        tile.continuesAfter = bar.continuesAfter;
        const MonthSpot &focus = s.marks.focus;
        tile.focused = focus.part == Part::Event && focus.event == bar.event
            && s.geometry.rectOf(focus, s.contents) == rect;
        s.painter.setFont(s.small);
        paintTile(s.painter, rect, tile, s.colours);
    }
}

} // namespace

void paintMonth(QPainter &painter, const MonthContents &contents, const MonthGeometry &geometry,
    const MonthMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip)
{
    const Stroke s{ painter, contents, geometry, marks, colours, fontFor(TextSize::Small, font),
        fontFor(TextSize::Body, font), localeOf(spokenLanguage()) };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(clip, colours.page);
    if (!geometry.lane().isEmpty() && geometry.lane().intersects(clip))
        paintLane(s);
    paintHeads(s);
    for (int week = 0; week < contents.layout.weeks; ++week)
        for (int column = 0; column < 7; ++column)
            if (geometry.cell(week, column).intersects(clip))
                paintDay(s, week, column);
    paintChosen(s);
    paintTiles(s, clip);
    painter.restore();
}

QString laneTitleInWords()
{
    //: the lane of events that are planned for the month but not yet for a day
    return QCoreApplication::translate("jalons::MonthPainter", "No day yet");
}

QString moreInWords(qsizetype count)
{
    return QCoreApplication::translate(
        "jalons::MonthPainter", "+ %n more", nullptr, static_cast<int>(count));
}

} // namespace jalons
