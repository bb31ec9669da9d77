// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/days.h"

#include "core/reading/hours.h"
#include "core/reading/oneday.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

/// How two days are joined.
enum class Join { None, Through, And, Or };

/// What stands before the first day decides what may join it to the last.
enum class Opening { None, Du, From, Between };

Opening takeOpening(Reading &reading)
{
    reading.takeAny(
        { "dans la nuit du", "le week end du", "week end du", "nuit du", "weekend of" });
    if (reading.takeAny({ "entre", "between" }))
        return Opening::Between;
    if (reading.takeAny({ "du" }))
        return Opening::Du;
    if (reading.takeAny({ "from" }))
        return Opening::From;
    reading.takeAny({ "les" });
    return Opening::None;
}

Join takeJoin(Reading &reading, Opening opening, bool monthSaid)
{
    const qsizetype start = reading.position();
    if (opening == Opening::Between)
        return reading.takeAny({ "et", "and" }) ? Join::Through : Join::None;
    if (reading.takeAny({ "au", "to", "until" }))
        return Join::Through;
    // “from 12–14 March” is a term that begins with those days.
    if (opening == Opening::From)
        return Join::None;
    if (reading.takeSign('-') || reading.takeSign('/'))
        return Join::Through;
    if (reading.takeAny({ "et", "and" }))
        return Join::And;
    if (reading.takeAny({ "ou", "or" }))
        return Join::Or;
    if (!monthSaid && reading.takeSign(',') && reading.peek().kind == Token::Kind::Number
        && reading.peek().digits <= 2)
        return Join::And;
    reading.goTo(start);
    return Join::None;
}

/// « à 9 h 30 » behind the first day of a range.
void readHourOf(Reading &reading, OneDay &day)
{
    const qsizetype start = reading.position();
    reading.takeAny({ "a", "at" });
    if (const auto hour = readTime(reading))
        day.hour = *hour;
    else
        reading.goTo(start);
}

/// What one end of a range leaves out, the other says.
void complete(OneDay &first, OneDay &last)
{
    if (last.month == 0) {
        last.month = first.month;
        last.year = last.year != 0 ? last.year : first.year;
    }
    if (first.month == 0)
        first.month = last.month;
    if (first.year == 0 && last.year != 0)
        first.year = first.month > last.month ? last.year - 1 : last.year;
    if (last.year == 0 && first.year != 0)
        last.year = first.month > last.month ? first.year + 1 : first.year;
}

std::optional<PlannedDate> separate(Reading &reading)
{
    reading.complain(Sentences::tr("These are separate days: make an event of each."));
    return std::nullopt;
}

std::optional<PlannedDate> between(Reading &reading, OneDay first, OneDay last)
{
    complete(first, last);
    if (first.month == 0)
        return std::nullopt;
    const QDate from = dayMeant(reading, first);
    if (!from.isValid())
        return std::nullopt;
    if (last.year == 0)
        last.year = first.month > last.month ? from.year() + 1 : from.year();
    const QDate to = dayMeant(reading, last);
    if (!to.isValid())
        return std::nullopt;
    if (to < from) {
        reading.complain(Sentences::tr("The last day comes before the first."));
        return std::nullopt;
    }
    PlannedDate date = PlannedDate::days(from, to);
    date.start = first.hour;
    date.end = last.hour;
    return date;
}

} // namespace

std::optional<PlannedDate> readSeveralDays(Reading &reading)
{
    const Opening opening = takeOpening(reading);
    auto first = readOneDay(reading);
    if (!first)
        return std::nullopt;
    readHourOf(reading, *first);
    const Join join = takeJoin(reading, opening, first->month != 0);
    auto last = join != Join::None ? readOneDay(reading) : std::nullopt;
    if (!last)
        return std::nullopt;
    if (first->hour.isValid())
        readHourOf(reading, *last);
    if (last->month == 0)
        last->year = reading.takeLongYear().value_or(0); // “March 12–14, 2019”
    // « 4, 11 et 18 juin »
    if (last->month == 0 && last->year == 0
        && (reading.takeSign(',') || reading.takeAny({ "et", "and" })))
        return separate(reading);
    auto date = between(reading, *first, *last);
    if (date && join == Join::And && date->from.daysTo(date->to) > 1)
        return separate(reading);
    if (date && (opening == Opening::Between || join == Join::Or))
        date->precision = Precision::Period;
    return date;
}

std::optional<PlannedDate> readSingleDay(Reading &reading)
{
    // « L'an deux mille dix-neuf, le vingt-huit juin »: the opening of a formal act.
    const auto year = reading.takeAny({ "l an", "an" }) ? reading.takeLongYear() : std::nullopt;
    if (year)
        reading.takeSign(',');
    auto day = readOneDay(reading);
    if (day && year && day->year == 0)
        day->year = *year;
    const QDate date = day ? dayMeant(reading, *day) : QDate();
    return date.isValid() ? std::optional(PlannedDate::day(date)) : std::nullopt;
}

} // namespace jalons
