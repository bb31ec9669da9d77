// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datephrases.h"

namespace jalons::english {

namespace {

QString month(QDate day, Wording wording)
{
    return monthName(day.month(), Language::English, wording);
}

QString year(QDate day)
{
    return QString::number(day.year());
}

QString monthAndYear(QDate day, Wording wording)
{
    return QStringLiteral("%1 %2").arg(month(day, wording), year(day));
}

QString dayNumber(QDate day, Wording wording)
{
    if (wording != Wording::Full)
        return QString::number(day.day());
    return QStringLiteral("%1 %2").arg(weekdayName(day, Language::English)).arg(day.day());
}

QString dayAndMonth(QDate day, Wording wording)
{
    return QStringLiteral("%1 %2").arg(dayNumber(day, wording), month(day, wording));
}

QString wholeDay(QDate day, Wording wording)
{
    return QStringLiteral("%1 %2").arg(dayAndMonth(day, wording), year(day));
}

/// “12–14 March 2019”, “28 May – 2 June 2018”: a spaced dash where a side has several words.
QString stretch(const PlannedDate &date, Wording wording)
{
    const QString last = wholeDay(date.to, wording);
    if (date.from == date.to)
        return last;
    QString first = dayNumber(date.from, wording);
    if (date.from.year() != date.to.year())
        first = wholeDay(date.from, wording);
    else if (date.from.month() != date.to.month())
        first = dayAndMonth(date.from, wording);
    else if (wording != Wording::Full)
        return QStringLiteral("%1–%2").arg(first, last);
    return QStringLiteral("%1 – %2").arg(first, last);
}

QString withHours(const PlannedDate &date, Wording wording)
{
    const QString start = phrase(date.start);
    const QString end = phrase(date.end);
    if (date.from == date.to) {
        const QString day = wholeDay(date.from, wording);
        if (wording == Wording::Short)
            return QStringLiteral("%1, %2").arg(day, start);
        return date.end.isValid() ? QStringLiteral("%1, %2–%3").arg(day, start, end)
                                  : QStringLiteral("%1 at %2").arg(day, start);
    }
    if (wording == Wording::Short)
        return stretch(date, wording);
    if (!date.end.isValid())
        return QStringLiteral("%1, from %2").arg(stretch(date, wording), start);
    const QString first = date.from.year() == date.to.year() ? dayAndMonth(date.from, wording)
                                                             : wholeDay(date.from, wording);
    return QStringLiteral("%1 at %2 to %3 at %4")
        .arg(first, start, wholeDay(date.to, wording), end);
}

QString inMonths(const PlannedDate &date, Wording wording)
{
    if (isInYears(date))
        return QStringLiteral("%1–%2").arg(year(date.from), year(date.to));
    const QString first = date.from.year() == date.to.year() ? month(date.from, wording)
                                                             : monthAndYear(date.from, wording);
    return QStringLiteral("%1 – %2").arg(first, monthAndYear(date.to, wording));
}

QString partOfMonth(const PlannedDate &date, Wording wording)
{
    const QString name = monthAndYear(date.from, wording);
    switch (date.from.day()) {
    case 1:
        return QStringLiteral("early %1").arg(name);
    case 11:
        return QStringLiteral("mid-%1").arg(name);
    default:
        return QStringLiteral("late %1").arg(name);
    }
}

QString quarter(QDate from, Wording wording)
{
    const int number = (from.month() + 2) / 3;
    if (wording == Wording::Short)
        return QStringLiteral("Q%1 %2").arg(number).arg(year(from));
    switch (number) {
    case 1:
        return QStringLiteral("first quarter of %1").arg(year(from));
    case 2:
        return QStringLiteral("second quarter of %1").arg(year(from));
    case 3:
        return QStringLiteral("third quarter of %1").arg(year(from));
    default:
        return QStringLiteral("fourth quarter of %1").arg(year(from));
    }
}

QString halfYear(QDate from, Wording wording)
{
    const bool first = from.month() <= 6;
    if (wording == Wording::Short)
        return (first ? QStringLiteral("H1 %1") : QStringLiteral("H2 %1")).arg(year(from));
    return (first ? QStringLiteral("first half of %1") : QStringLiteral("second half of %1"))
        .arg(year(from));
}

/// The date without its bound.
QString bare(const PlannedDate &date, Wording wording)
{
    const Wording inText = wording == Wording::Short ? Wording::Short : Wording::Plain;
    switch (date.precision) {
    case Precision::Unknown:
        break;
    case Precision::Day:
        return date.start.isValid() ? withHours(date, wording) : stretch(date, wording);
    case Precision::Week:
        return QStringLiteral("week %1, %2").arg(date.from.weekNumber()).arg(stretch(date, inText));
    case Precision::PartOfMonth:
        return partOfMonth(date, wording);
    case Precision::Month:
        return monthAndYear(date.from, wording);
    case Precision::Quarter:
        return quarter(date.from, wording);
    case Precision::HalfYear:
        return halfYear(date.from, wording);
    case Precision::Year:
        return year(date.from);
    case Precision::Period:
        return isInMonths(date) ? inMonths(date, wording) : stretch(date, inText);
    }
    return QStringLiteral("date to be set");
}

} // namespace

QString phrase(const PlannedDate &date, Wording wording)
{
    const QString words = bare(date, wording);
    if (!date.isKnown() || date.bound == Bound::On)
        return words;
    const bool article = wording != Wording::Short
        && (date.precision == Precision::Quarter || date.precision == Precision::HalfYear);
    if (date.bound == Bound::From)
        return (article ? QStringLiteral("from the %1") : QStringLiteral("from %1")).arg(words);
    if (wording == Wording::Short)
        return QStringLiteral("by %1").arg(words);
    return (article ? QStringLiteral("no later than the %1") : QStringLiteral("no later than %1"))
        .arg(words);
}

QString phrase(QDate day, Wording wording)
{
    return dayAndMonth(day, wording);
}

QString phrase(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

} // namespace jalons::english
