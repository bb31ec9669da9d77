// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/postercards.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// The month that an event stands in: that of its first day in the year; none where it is known to
/// no month.
int monthOf(const PlannedDate &when, int year)
{
    const QDate first(year, 1, 1);
    const QDate start = when.from < first ? first : when.from;
    const bool known = when.isDay() || (start.month() == when.to.month() && when.to.year() == year);
    return known ? start.month() : 0;
}

} // namespace

Poster yearPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, QDate first, int monthsInARow)
{
    const Language language = cards.language();
    Poster poster;
    poster.title = QString::number(first.year());
    for (int month = 0; month < 12; ++month) {
        if (month % monthsInARow == 0) {
            PosterRow row;
            row.columns = monthsInARow;
            poster.rows.append(row);
        }
        PosterCell cell;
        cell.head = sentenceCase(localeOf(language).monthName(month + 1));
        poster.rows.last().cells.append(cell);
    }
    QList<EventOutline> rest;
    const auto place = [&](const EventOutline &event) {
        const int month = event.when.isKnown() ? monthOf(event.when, first.year()) : 0;
        if (month == 0) {
            rest.append(event);
            return;
        }
        PosterCard card = cards.withDate(event);
        card.firstColumn = card.lastColumn = (month - 1) % monthsInARow;
        card.continuesBefore = event.when.from.year() < first.year();
        card.continuesAfter = event.when.to.year() > first.year();
        poster.rows[(month - 1) / monthsInARow].cards.append(card);
    };
    for (const EventOutline &event : known)
        place(event);
    for (const EventOutline &event : undated)
        place(event);
    if (!rest.isEmpty())
        poster.rows.append(cards.undatedRow(rest, monthsInARow));
    return poster;
}

} // namespace jalons
