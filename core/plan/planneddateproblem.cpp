// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/plan/planneddate.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PlannedDate)
};

QString words(QDate day)
{
    return inWords(day, spokenLanguage());
}

QString words(QTime time)
{
    return inWords(time, spokenLanguage());
}

/// The stretch that the precision and the first day ask for; unknown where no such stretch begins
/// then.
PlannedDate wholeFrom(const PlannedDate &date)
{
    const int year = date.from.year();
    const int month = date.from.month();
    switch (date.precision) {
    case Precision::Week:
        return PlannedDate::weekOf(date.from);
    case Precision::PartOfMonth:
        if (date.from.day() == 1)
            return PlannedDate::beginningOfMonth(year, month);
        return date.from.day() == 11 ? PlannedDate::middleOfMonth(year, month)
                                     : PlannedDate::endOfMonth(year, month);
    case Precision::Month:
        return PlannedDate::month(year, month);
    case Precision::Quarter:
        return PlannedDate::quarter(year, (month + 2) / 3);
    case Precision::HalfYear:
        return PlannedDate::halfYear(year, month <= 6 ? 1 : 2);
    case Precision::Year:
        return PlannedDate::year(year);
    case Precision::Unknown:
    case Precision::Day:
    case Precision::Period:
        break;
    }
    return date;
}

QString notWhole(Precision precision)
{
    switch (precision) {
    case Precision::Week:
        return Sentences::tr("A week goes from Monday to Sunday.");
    case Precision::PartOfMonth:
        return Sentences::tr(
            "A part of a month is its first ten days, the 11th to the 20th, or the "
            "21st to its end.");
    case Precision::Month:
        return Sentences::tr("A month goes from its first day to its last.");
    case Precision::Quarter:
        return Sentences::tr("A quarter is one of the four of the year, whole.");
    case Precision::HalfYear:
        return Sentences::tr("A half-year is one of the two of the year, whole.");
    default:
        return Sentences::tr("A year goes from 1 January to 31 December.");
    }
}

std::optional<QString> problemOfDays(const PlannedDate &date)
{
    if (!date.isKnown()) {
        if (date.from.isValid() || date.to.isValid())
            return Sentences::tr("A date still to be set cannot have a day.");
        return std::nullopt;
    }
    if (!date.from.isValid())
        return Sentences::tr("The first day is missing.");
    if (!date.to.isValid())
        return Sentences::tr("The last day is missing.");
    if (date.from.year() < 1 || date.to.year() > 9999)
        return Sentences::tr("The year must lie between 1 and 9999.");
    if (date.to < date.from) {
        return Sentences::tr("The last day (%1) comes before the first (%2).")
            .arg(words(date.to), words(date.from));
    }
    const PlannedDate whole = wholeFrom(date);
    if (whole.from != date.from || whole.to != date.to)
        return notWhole(date.precision);
    return std::nullopt;
}

std::optional<QString> problemOfWallTime(const QTimeZone &zone, QDate day, QTime time)
{
    if (!time.isValid() || QDateTime(day, time, zone).isValid())
        return std::nullopt;
    return Sentences::tr("On %1, %2 does not exist in the time zone %3: the clocks go forward.")
        .arg(words(day), words(time), QString::fromLatin1(zone.id()));
}

std::optional<QString> problemOfHours(const PlannedDate &date)
{
    if (!date.start.isValid() && !date.end.isValid())
        return std::nullopt;
    if (!date.isDay())
        return Sentences::tr("An hour needs a day: choose the day, or take the hour away.");
    if (!date.start.isValid())
        return Sentences::tr("An hour of the end needs an hour of the start.");
    if (date.end.isValid() && date.from == date.to && date.end <= date.start) {
        return Sentences::tr("The end (%1) must come after the start (%2).")
            .arg(words(date.end), words(date.start));
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> PlannedDate::problem() const
{
    if (const auto sentence = problemOfDays(*this))
        return sentence;
    if (const auto sentence = problemOfHours(*this))
        return sentence;
    const QTimeZone zone(timeZone);
    // QTimeZone takes an empty name for the zone of the machine.
    if (timeZone.isEmpty() || !zone.isValid()) {
        return Sentences::tr("The time zone “%1” is unknown; Europe/Paris is one.")
            .arg(QString::fromUtf8(timeZone));
    }
    if (const auto sentence = problemOfWallTime(zone, from, start))
        return sentence;
    return problemOfWallTime(zone, to, end);
}

} // namespace jalons
