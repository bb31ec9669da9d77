// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarstroke.h"

#include "core/basis/language.h"
#include "ui/calendar/undatedlane.h"
#include "ui/look/metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::MonthPainter)
};

/// The number of a day; the first of a month says which month begins, where there is room.
QString numberOf(QDate day, const QLocale &locale, const QFontMetricsF &metrics, double room)
{
    if (day.day() != 1)
        return QString::number(day.day());
    const QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    const QString number
        = locale.language() == QLocale::French ? QStringLiteral("1er") : QStringLiteral("1");
    const QString whole = QStringLiteral("%1 %2").arg(number, month);
    return metrics.horizontalAdvance(whole) <= room ? whole : number;
}

} // namespace

CalendarStroke::CalendarStroke(QPainter &on, const CalendarContents &of, const CalendarMarks &with,
    const Colours &in, const QFont &font)
    : painter(on)
    , contents(of)
    , marks(with)
    , colours(in)
    , small(fontFor(TextSize::Small, font))
    , body(fontFor(TextSize::Body, font))
    , locale(localeOf(spokenLanguage()))
{
}

QRectF CalendarStroke::paintNumber(QDate day, const QRectF &room, bool inPeriod) const
{
    const bool today = day == marks.today;
    const bool hovered = marks.hovered == CalendarSpot{ Part::Number, day };
    QFont font = body;
    font.setBold(today || day == marks.chosen);
    font.setUnderline(hovered);
    painter.setFont(font);
    const double margin = metrics::near + 2;
    const QString words = numberOf(day, locale, QFontMetricsF(font), room.width() - margin - 4);
    const double height = room.height() - 4;
    const double width = std::max(height, QFontMetricsF(font).horizontalAdvance(words) + margin);
    const QRectF pill(room.left() + 3, room.top() + 2, width, height);
    painter.setPen(Qt::NoPen);
    if (today || day == marks.chosen) {
        painter.setBrush(today ? colours.accent : colours.accentGround);
        painter.drawRoundedRect(pill, height / 2, height / 2);
    }
    painter.setPen(today ? colours.onAccent : inPeriod ? colours.text : colours.secondText);
    painter.drawText(pill, Qt::AlignCenter, words);
    return pill;
}

const DayOff &CalendarStroke::off(QDate day) const
{
    static const DayOff none;
    return marks.off ? marks.off->on(day) : none;
}

void CalendarStroke::paintGround(QDate day, const QRectF &room) const
{
    if (off(day).isHoliday())
        painter.fillRect(room, colours.holiday);
    else if (day.dayOfWeek() > 5)
        painter.fillRect(room, colours.weekend);
}

void CalendarStroke::paintSchool(QDate day, const QRectF &room) const
{
    if (!off(day).zones.isEmpty())
        painter.fillRect(room, colours.school);
}

void CalendarStroke::paintOff(QDate day, const QRectF &room, double left, const QRectF &below) const
{
    const DayOff &what = off(day);
    if (what.isEmpty())
        return;
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    double right = room.right() - 6;
    const QString letters = what.letters();
    const double width = metrics.horizontalAdvance(letters);
    if (!letters.isEmpty() && right - width > left + 2) {
        painter.setPen(colours.secondText);
        painter.drawText(QRectF(right - width, room.top(), width + 1, room.height()),
            Qt::AlignRight | Qt::AlignVCenter, letters);
        right -= width + metrics::near;
    }
    if (!what.isHoliday())
        return;
    const QString name = what.holidays.join(QStringLiteral(", "));
    QRectF place(left + metrics::step, room.top(), right - left - metrics::step, room.height());
    if (metrics.horizontalAdvance(name) > place.width() && !below.isEmpty())
        place = below;
    if (place.width() < metrics.averageCharWidth() * 5)
        return;
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(name, Qt::ElideRight, place.width()));
}

void CalendarStroke::paintMore(
    const QRectF &rect, const QString &words, const CalendarSpot &spot) const
{
    const bool hovered = marks.hovered == spot;
    const bool focused = marks.focus == spot;
    QFont font = small;
    font.setUnderline(hovered);
    painter.setFont(font);
    painter.setPen(hovered || focused ? colours.accent : colours.secondText);
    painter.drawText(rect.adjusted(6, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(
            words, Qt::ElideRight, static_cast<int>(rect.width()) - 8));
    if (!focused)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
}

Tile CalendarStroke::tileOf(qsizetype event) const
{
    Tile tile = contents.tiles.at(event);
    tile.selected = event == marks.selected || marks.alsoSelected.contains(event);
    tile.hovered = marks.hovered.event == event && marks.hovered.part != Part::None;
    return tile;
}

void CalendarStroke::paintLane(const UndatedLane &lane) const
{
    painter.fillRect(lane.rect(), colours.panel);
    QFont font = small;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colours.secondText);
    painter.drawText(lane.title(), Qt::AlignLeft | Qt::AlignVCenter, laneTitleInWords());
    for (qsizetype i = 0; i < lane.shown(); ++i) {
        const qsizetype event = lane.events().at(i);
        Tile tile = tileOf(event);
        tile.focused = marks.focus == CalendarSpot{ Part::Undated, {}, event };
        painter.setFont(small);
        paintTile(painter, lane.tile(i), tile, colours);
    }
    if (lane.hidden() > 0)
        paintMore(lane.more(), moreInWords(lane.hidden()), { Part::MoreUndated });
}

QString laneTitleInWords()
{
    //: the lane of events that are planned for the month but not yet for a day
    return Words::tr("No day yet");
}

QString moreInWords(qsizetype count)
{
    return Words::tr("+ %n more", nullptr, static_cast<int>(count));
}

QString weekInShort()
{
    //: head of the column of week numbers: « s. » for « semaine »
    return Words::tr("wk");
}

} // namespace jalons
