// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/daylayout.h"
#include "core/planning/monthlayout.h"
#include "core/summary/postercards.h"
#include "core/summary/typography.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QStringList weekdays(Language language, Weekday first)
{
    QStringList names;
    for (int column = 0; column < 7; ++column)
        names.append(sentenceCase(localeOf(language).dayName(weekdayAt(column, first))));
    return names;
}

bool isResting(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

QString weekLabel(QDate firstDay)
{
    //: the number of a week, in short
    return SummaryWords::tr("wk %1").arg(numberOfWeek(firstDay));
}

void markDay(PosterCell &cell, const DayOff &off, Language language)
{
    cell.holiday = off.isHoliday();
    cell.zones = off.letters();
    for (const QString &holiday : off.holidays)
        cell.notes.append(typeset(holiday, language));
}

QList<PosterRow> emptyWeeks(
    const MonthLayout &layout, QDate first, const HolidayCalendar &off, Language language)
{
    QList<PosterRow> rows;
    for (int week = 0; week < layout.weeks; ++week) {
        PosterRow row;
        row.label = weekLabel(layout.day(week, 0));
        for (int column = 0; column < 7; ++column) {
            const QDate day = layout.day(week, column);
            PosterCell cell;
            const bool firstOf = day.day() == 1;
            cell.head
                = firstOf && language == Language::French ? u"1er"_s : QString::number(day.day());
            cell.outside = day.month() != first.month();
            if (cell.outside)
                cell.head += u' ' + localeOf(language).monthName(day.month(), QLocale::ShortFormat);
            cell.resting = isResting(day);
            markDay(cell, off.on(day), language);
            row.cells.append(cell);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

Poster monthPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first,
    Weekday firstWeekday)
{
    const Language language = cards.language();
    const MonthLayout layout = layoutMonth(known, first, firstWeekday);
    Poster poster;
    poster.title = sentenceCase(monthInWords(first, language));
    poster.columnHeads = weekdays(language, firstWeekday);
    poster.rows = emptyWeeks(layout, first, off, language);
    for (const MonthBar &bar : layout.bars) {
        PosterCard card = cards.onDay(known.at(bar.event), false);
        card.firstColumn = bar.firstColumn;
        card.lastColumn = bar.lastColumn;
        card.continuesBefore = bar.continuesBefore;
        card.continuesAfter = bar.continuesAfter;
        // The first row of the month tells it whole; the next ones only that it goes on.
        if (bar.continuesBefore && bar.week > 0) {
            card.title.clear();
            card.remark.clear();
        }
        poster.rows[bar.week].cards.append(card);
    }
    if (!undated.isEmpty())
        poster.rows.append(cards.undatedRow(undated, 4));
    return poster;
}

Poster weekPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first)
{
    const Language language = cards.language();
    const DayLayout layout = layoutDays(known, first, 7);
    Poster poster;
    poster.title = sentenceCase(
        inWords(first.dayOfWeek() == Qt::Monday ? PlannedDate::weekOf(first)
                                                : PlannedDate::days(first, first.addDays(6)),
            language));
    PosterRow row;
    for (int day = 0; day < 7; ++day) {
        const QDate date = first.addDays(day);
        PosterCell cell;
        cell.head = sentenceCase(localeOf(language).dayName(date.dayOfWeek())) + u' '
            + (date.day() == 1 && language == Language::French ? u"1er"_s
                                                               : QString::number(date.day()));
        cell.resting = isResting(date);
        markDay(cell, off.on(date), language);
        row.cells.append(cell);
    }
    for (const StripBar &bar : layout.strip) {
        PosterCard card = cards.onDay(known.at(bar.event), true);
        card.firstColumn = bar.firstDay;
        card.lastColumn = bar.lastDay;
        card.continuesBefore = bar.continuesBefore;
        card.continuesAfter = bar.continuesAfter;
        row.cards.append(card);
    }
    for (const DayBlock &block : layout.blocks) {
        PosterCard card = cards.onDay(known.at(block.event), true);
        card.firstColumn = card.lastColumn = block.day;
        card.continuesBefore = block.continuesBefore;
        card.continuesAfter = block.continuesAfter;
        if (block.continuesBefore && block.day > 0) {
            card.title.clear();
            card.remark.clear();
        }
        row.cards.append(card);
    }
    poster.rows.append(row);
    if (!undated.isEmpty())
        poster.rows.append(cards.undatedRow(undated, 4));
    return poster;
}

} // namespace jalons
