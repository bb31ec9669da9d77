// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekpainter.h"

#include "core/plan/datewords.h"
#include "ui/calendar/calendarstroke.h"
#include "ui/look/metrics.h"
#include "ui/look/strongcolours.h"

#include <QCoreApplication>

namespace jalons {

namespace {

using Part = CalendarSpot::Part;

struct Stroke : CalendarStroke
{
    Stroke(QPainter &on, const WeekContents &of, const WeekGeometry &where,
        const CalendarMarks &with, const Colours &in, const QFont &font)
        : CalendarStroke(on, of, with, in, font)
        , week(of)
        , geometry(where)
    {
    }

    [[nodiscard]] int days() const { return week.period.days(); }

    const WeekContents &week;
    const WeekGeometry &geometry;
};

void paintHead(const Stroke &s, int column)
{
    const QDate day = s.week.day(column);
    const QRectF whole = s.geometry.head(column);
    const QRectF second = s.geometry.secondLine(column);
    const QRectF head = whole.adjusted(0, 0, 0, -second.height());
    s.paintGround(day, whole);
    s.paintSchool(day, head);
    if (s.marks.hovered == CalendarSpot{ Part::Number, day })
        s.painter.fillRect(head, s.colours.hover);
    const bool today = day == s.marks.today;
    QFont font = s.small;
    font.setBold(today);
    s.painter.setFont(font);
    s.painter.setPen(today ? s.colours.accent : s.colours.secondText);
    const QString name = s.locale.dayName(
        day.dayOfWeek(), head.width() > 150 ? QLocale::LongFormat : QLocale::ShortFormat);
    const double width = s.painter.fontMetrics().horizontalAdvance(name) + metrics::near;
    s.painter.drawText(
        head.adjusted(metrics::near, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRectF pill = s.paintNumber(day, head.adjusted(width, 2, 0, -2), true);
    double left = pill.right();
    // Not by colour alone.
    const QString words = QCoreApplication::translate("jalons::WeekPainter", "Today");
    const double wide = QFontMetricsF(font).horizontalAdvance(words) + metrics::near;
    if (today && left + wide <= head.right()) {
        s.painter.setFont(font);
        s.painter.setPen(s.colours.accent);
        s.painter.drawText(head.adjusted(left - head.left() + metrics::near, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, words);
        left += wide;
    }
    s.paintOff(day, head, left, second);
}

void paintCorner(const Stroke &s)
{
    QFont font = s.small;
    font.setUnderline(s.marks.hovered == CalendarSpot{ Part::Week, s.week.day(0) });
    s.painter.setFont(font);
    s.painter.setPen(s.colours.secondText);
    s.painter.drawText(s.geometry.corner().adjusted(0, 0, -metrics::near, 0),
        Qt::AlignRight | Qt::AlignVCenter,
        QStringLiteral("%1 %2").arg(weekInShort()).arg(numberOfWeek(s.week.day(0))));
}

/// The grounds of the hours, their lines and words.
void paintGrounds(const Stroke &s)
{
    const QRectF hours = s.geometry.hours();
    const auto between = [&](int column, int from, int to) {
        const QRectF day = s.geometry.column(column);
        const double top = s.geometry.yOf(from);
        return QRectF(day.left(), top, day.width(), s.geometry.yOf(to) - top);
    };
    // In high contrast page and panel are one.
    const QColor rest = isStrong(s.colours) ? s.colours.weekend : s.colours.panel;
    for (int column = 0; column < s.days(); ++column) {
        s.painter.fillRect(between(column, 0, s.marks.hours.workFrom), rest);
        s.painter.fillRect(between(column, s.marks.hours.workTo, 24 * 60), rest);
        s.paintGround(
            s.week.day(column), between(column, s.marks.hours.workFrom, s.marks.hours.workTo));
    }
    QColor faint = s.colours.line;
    faint.setAlphaF(0.45F);
    for (int hour = 0; hour < 24; ++hour) {
        s.painter.fillRect(
            QRectF(hours.left(), s.geometry.yOf(hour * 60), hours.width(), 1), s.colours.line);
        s.painter.fillRect(
            QRectF(hours.left(), s.geometry.yOf(hour * 60 + 30), hours.width(), 1), faint);
    }
    for (int column = 0; column < s.days(); ++column)
        s.painter.fillRect(QRectF(s.geometry.column(column).left(), hours.top(), 1, hours.height()),
            s.colours.line);
}

void paintHourWords(const Stroke &s)
{
    const QRectF hours = s.geometry.hours();
    const double left = s.geometry.corner().left();
    const double width = hours.left() - left - metrics::near;
    const double high = s.geometry.lineHeight();
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.secondText);
    const int step = s.geometry.hourHeight() < high ? 2 : 1;
    for (int hour = step; hour < 24; hour += step) {
        // The hour at the very top stands below its line: never a cut one.
        const double top = s.geometry.yOf(hour * 60) - high / 2;
        const bool cut = top < hours.top() && top > hours.top() - high / 2 - 1;
        s.painter.drawText(QRectF(left, cut ? hours.top() : top, width, high),
            Qt::AlignRight | Qt::AlignVCenter, inWords(QTime(hour, 0), spokenLanguage()));
    }
}

void paintNow(const Stroke &s)
{
    if (!s.marks.now.isValid() || !s.week.period.holds(s.marks.today))
        return;
    const QRectF day = s.geometry.column(s.week.columnOf(s.marks.today));
    const double y = s.geometry.yOf(s.marks.now.hour() * 60 + s.marks.now.minute());
    s.painter.fillRect(QRectF(day.left(), y - 1, day.width(), 2), s.colours.error);
    s.painter.setPen(Qt::NoPen);
    s.painter.setBrush(s.colours.error);
    s.painter.drawEllipse(QPointF(day.left() + 1, y), 4.5, 4.5);
}

void paintNowWords(const Stroke &s)
{
    if (!s.marks.now.isValid() || !s.week.period.holds(s.marks.today))
        return;
    const QRectF hours = s.geometry.hours();
    const double y = s.geometry.yOf(s.marks.now.hour() * 60 + s.marks.now.minute());
    const double high = s.geometry.lineHeight();
    const double left = s.geometry.corner().left();
    const QRectF room(left, y - high / 2, hours.left() - left, high);
    s.painter.fillRect(room, s.colours.page);
    QFont font = s.small;
    font.setBold(true);
    s.painter.setFont(font);
    s.painter.setPen(s.colours.error);
    s.painter.drawText(room.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
        inWords(s.marks.now, spokenLanguage()));
}

void paintBlocks(const Stroke &s, const QRectF &clip)
{
    const QList<DayBlock> &blocks = s.week.layout.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QRectF rect = s.geometry.block(i);
        if (rect.isEmpty() || !rect.adjusted(-2, -2, 2, 2).intersects(clip))
            continue;
        Tile tile = s.tileOf(blocks.at(i).event);
        const CalendarSpot spot{ Part::Event, s.week.day(blocks.at(i).day), blocks.at(i).event };
        tile.focused = s.marks.focus == spot;
        s.painter.fillRect(rect, s.colours.page); // no line of an hour through what is cancelled
        s.painter.setFont(s.small);
        paintTile(s.painter, rect, tile, s.colours);
    }
}

void paintMores(const Stroke &s, bool onHours)
{
    for (int column = 0; column < s.days(); ++column)
        for (int nth = 0; nth < s.geometry.moreCount(column); ++nth) {
            const QRectF rect = s.geometry.more(column, nth);
            if (s.geometry.isOnHours(column, nth) != onHours)
                continue;
            if (onHours) {
                s.painter.setPen(QPen(s.colours.edge, 1, Qt::DotLine));
                s.painter.setBrush(s.colours.page);
                s.painter.drawRoundedRect(
                    rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
            }
            const qsizetype count = s.geometry.behind(column, nth).size();
            const QString words = onHours ? QStringLiteral("+%1").arg(count) : moreInWords(count);
            s.paintMore(onHours
                    ? QRectF(rect.left() - 2, rect.top(), rect.width() + 4, s.geometry.lineHeight())
                    : rect,
                words, { Part::More, s.week.day(column), -1, nth });
        }
}

void paintStrip(const Stroke &s)
{
    const QRectF strip = s.geometry.strip();
    for (int column = 0; column < s.days(); ++column) {
        const QRectF day = s.geometry.column(column);
        s.paintGround(
            s.week.day(column), QRectF(day.left(), strip.top(), day.width(), strip.height()));
        s.painter.fillRect(QRectF(day.left(), strip.top(), 1, strip.height()), s.colours.line);
    }
    const QList<StripBar> &bars = s.week.layout.strip;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF rect = s.geometry.bar(i);
        if (rect.isEmpty())
            continue;
        Tile tile = s.tileOf(bars.at(i).event);
        tile.continuesBefore = bars.at(i).continuesBefore;
        tile.continuesAfter = bars.at(i).continuesAfter;
        tile.focused = s.marks.focus.part == Part::Event && s.marks.focus.event == bars.at(i).event;
        s.painter.setFont(s.small);
        paintTile(s.painter, rect, tile, s.colours);
    }
    paintMores(s, false);
    const double left = s.geometry.corner().left();
    s.painter.fillRect(QRectF(left, strip.top(), strip.right() - left, 1), s.colours.line);
    if (strip.height() > 0)
        s.painter.fillRect(
            QRectF(left, strip.bottom() - 1, strip.right() - left, 1), s.colours.line);
}

/// An arrow and a number where hours out of view hold events.
void paintBadge(const Stroke &s, int column, bool later)
{
    const int count = later ? s.geometry.later(column) : s.geometry.earlier(column);
    if (count == 0)
        return;
    const QRectF rect = s.geometry.badge(column, later);
    const bool hovered = s.marks.hovered
        == CalendarSpot{ later ? Part::Later : Part::Earlier, s.week.day(column) };
    s.painter.setPen(QPen(s.colours.edge, 1));
    s.painter.setBrush(hovered ? s.colours.hover : s.colours.page);
    s.painter.drawRoundedRect(
        rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.text);
    const QString arrow = later ? QStringLiteral("↓") : QStringLiteral("↑");
    s.painter.drawText(rect, Qt::AlignCenter, QStringLiteral("%1 %2").arg(arrow).arg(count));
}

/// A ring of 2 px inside the day while the keyboard is on it; a thin line where it is only chosen.
void paintChosen(const Stroke &s)
{
    if (!s.week.period.holds(s.marks.chosen))
        return;
    const CalendarSpot spot = CalendarSpot::onDay(s.marks.chosen);
    const bool focused = s.marks.focus == spot;
    if (!focused && s.days() == 1)
        return;
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setPen(QPen(s.colours.accent, focused ? 2 : 1));
    const double inset = focused ? 1 : 0.5;
    s.painter.drawRect(s.geometry.rectOf(spot, s.week).adjusted(inset, inset, -inset, -inset));
}

} // namespace

void paintWeek(QPainter &painter, const WeekContents &contents, const WeekGeometry &geometry,
    const CalendarMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip)
{
    const Stroke s(painter, contents, geometry, marks, colours, font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(clip, colours.page);
    if (geometry.lane().rect().intersects(clip))
        s.paintLane(geometry.lane());
    paintCorner(s);
    for (int column = 0; column < s.days(); ++column)
        paintHead(s, column);
    paintStrip(s);

    painter.save();
    const QRectF hours = geometry.hours();
    painter.setClipRect(
        QRectF(geometry.corner().left(), hours.top(), hours.right(), hours.height()),
        Qt::IntersectClip);
    paintHourWords(s);
    paintNowWords(s);
    painter.setClipRect(hours, Qt::IntersectClip);
    paintGrounds(s);
    paintBlocks(s, clip & hours);
    paintMores(s, true);
    paintNow(s);
    for (int column = 0; column < s.days(); ++column) {
        paintBadge(s, column, false);
        paintBadge(s, column, true);
    }
    painter.restore();
    paintChosen(s);
    painter.restore();
}

} // namespace jalons
