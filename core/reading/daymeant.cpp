// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/reading/oneday.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

/// « le 12 »: the month nearest to the anchor whose 12th lies on the side wanted.
QDate inNearestMonth(QDate anchor, const OneDay &day)
{
    QDate best;
    for (int months = 2; months >= -2; --months) {
        const QDate month = anchor.addMonths(months);
        const QDate date(month.year(), month.month(), day.day);
        const bool agrees = day.weekday == 0 || date.dayOfWeek() == day.weekday;
        if (date.isValid() && agrees
            && (!best.isValid() || qAbs(anchor.daysTo(date)) < qAbs(anchor.daysTo(best))))
            best = date;
    }
    return best;
}

QDate inNearestYear(QDate anchor, const OneDay &day)
{
    const PlannedDate found = nearestTo(anchor, day.side, [&day](int year) {
        const QDate date(year, day.month, day.day);
        return date.isValid() ? PlannedDate::day(date) : PlannedDate::unknown();
    });
    return found.from;
}

QString noSuchDay(const OneDay &day)
{
    const Language language = spokenLanguage();
    const QString number = QString::number(day.day);
    if (day.month == 0)
        return Sentences::tr("No month near has a day %1 that agrees.").arg(number);
    const int year = day.year != 0 ? day.year : 2000;
    const QString month = day.year != 0 ? monthInWords(QDate(year, day.month, 1), language)
                                        : localeOf(language).monthName(day.month);
    //: %1 is a month, with its year where one was typed; %2 a number
    return Sentences::tr("There is no day %2 in %1.").arg(month, number);
}

QString notThatWeekday(const OneDay &day, QDate date)
{
    const Language language = spokenLanguage();
    const QString found = inWords(date, language, Wording::Full);
    if (day.year == 0) {
        for (const int years : { 1, -1 }) {
            const QDate other(date.year() + years, date.month(), date.day());
            if (other.isValid() && other.dayOfWeek() == day.weekday) {
                return Sentences::tr("It is %1, or else %2: add the year.")
                    .arg(found, inWords(other, language, Wording::Full));
            }
        }
    }
    //: %1 is a whole date, %2 a day of the week
    return Sentences::tr("The day of the week does not agree: it is %1.").arg(found);
}

} // namespace

QDate dayMeant(Reading &reading, const OneDay &day)
{
    if (day.month == 0 && !day.definite)
        return {};
    QDate date;
    if (day.month == 0)
        date = inNearestMonth(reading.anchor(), day);
    else if (day.year != 0)
        date = QDate(day.year, day.month, day.day);
    else
        date = inNearestYear(reading.anchor(), day);
    if (!date.isValid()) {
        reading.complain(noSuchDay(day));
        return {};
    }
    if (day.weekday != 0 && date.dayOfWeek() != day.weekday) {
        reading.complain(notThatWeekday(day, date));
        return {};
    }
    return date;
}

} // namespace jalons
