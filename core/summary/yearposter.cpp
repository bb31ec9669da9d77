// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/postercards.h"
#include "core/summary/typography.h"
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

QString dayNumber(QDate day, Language language)
{
    return day.day() == 1 && language == Language::French ? u"1er"_s : QString::number(day.day());
}

/// « 9 au 15 (B), 16 au 24 (A, B) »: stretches of days on which the same zones have no school.
QString schoolDays(QDate first, const HolidayCalendar &off, Language language)
{
    QStringList stretches;
    const QDate end = first.addMonths(1);
    for (QDate day = first; day < end;) {
        const QString zones = off.on(day).letters();
        QDate last = day;
        while (last.addDays(1) < end && off.on(last.addDays(1)).letters() == zones)
            last = last.addDays(1);
        if (!zones.isEmpty()) {
            //: days of a month: « 9 au 15 »
            QString days
                = SummaryWords::tr("%1 to %2").arg(dayNumber(day, language)).arg(last.day());
            if (day == last)
                days = dayNumber(day, language);
            QString stretch = u"%1 (%2)"_s.arg(days, QString(zones).replace(u" "_s, u", "_s));
            stretches.append(stretch.replace(u' ', u'\u00a0'));
        }
        day = last.addDays(1);
    }
    return stretches.join(u", "_s);
}

/// The holidays of a month: « 22 Lundi de Pâques », « Vacances scolaires : 6 – 12 B ».
QStringList notesOf(QDate first, const HolidayCalendar &off, Language language)
{
    QStringList notes;
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        for (const QString &holiday : off.on(day).holidays)
            notes.append(dayNumber(day, language) + u'\u00a0' + typeset(holiday, language));
    }
    const QString schools = schoolDays(first, off, language);
    if (!schools.isEmpty())
        notes.append(typeset(labelled(SummaryWords::tr("School holidays"), schools), language));
    return notes;
}

} // namespace

Poster yearPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first, int monthsInARow)
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
        cell.notes = notesOf(QDate(first.year(), month + 1, 1), off, language);
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
