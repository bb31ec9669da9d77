// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/oneday.h"

#include "core/reading/names.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

std::optional<OneDay> readCompact(Reading &reading)
{
    const QDate date = QDate::fromString(reading.peek().text, QStringLiteral("yyyyMMdd"));
    if (reading.peek().digits != 8 || !date.isValid())
        return std::nullopt;
    reading.take();
    return OneDay{ .day = date.day(), .month = date.month(), .year = date.year() };
}

/// 2019-02-06
std::optional<OneDay> readIso(Reading &reading)
{
    if (reading.peek().digits != 4)
        return std::nullopt;
    OneDay day;
    day.year = reading.take().value;
    const bool first = reading.takeSign('-');
    const auto month = reading.takeNumber(1, 12);
    const bool second = reading.takeSign('-');
    const auto number = reading.takeNumber(1, 31);
    if (!first || !second || !month || !number)
        return std::nullopt;
    day.month = *month;
    day.day = *number;
    reading.takeAny({ "t" });
    return day;
}

/// 12/3, 6.2.2019, 06-02-19: the day always before the month.
std::optional<OneDay> readFigures(Reading &reading)
{
    const auto number = reading.takeNumber(1, 31);
    if (!number)
        return std::nullopt;
    for (const char sign : { '/', '.', '-' }) {
        if (!reading.takeSign(sign))
            continue;
        if (reading.peek().digits > 2)
            return std::nullopt;
        const auto month = reading.takeNumber(1, 12);
        if (!month && reading.peek(1).is(QLatin1String(&sign, 1)))
            reading.complain(Sentences::tr("There is no month %1.").arg(reading.peek().text));
        if (!month)
            return std::nullopt;
        OneDay day{ .day = *number, .month = *month };
        if (reading.takeSign(sign)) {
            const bool longYear = reading.peek().digits == 4;
            const auto year = longYear       ? reading.takeNumber(1900, 2199)
                : reading.peek().digits == 2 ? reading.takeNumber(0, 99)
                                             : std::nullopt;
            if (!year)
                return std::nullopt;
            day.year = longYear ? *year : 2000 + *year;
        } else if (sign == '-') {
            return std::nullopt; // « 12-03 » may as well be a range
        }
        return day;
    }
    return std::nullopt;
}

void readSide(Reading &reading, OneDay &day)
{
    if (reading.takeAny({ "dernier", "last", "passe" }))
        day.side = Side::Past;
    else if (reading.takeAny({ "prochain", "next" }))
        day.side = Side::Next;
}

void readMonthAndYear(Reading &reading, OneDay &day)
{
    const qsizetype start = reading.position();
    const QDate anchor = reading.anchor();
    reading.takeAny({ "de", "d", "of" });
    QDate named;
    if (reading.takeAny({ "courant", "ce mois ci", "ce mois", "this month" }))
        named = anchor;
    else if (reading.takeAny({ "du mois dernier", "last month" }))
        named = anchor.addMonths(-1);
    else if (reading.takeAny({ "du mois prochain", "next month" }))
        named = anchor.addMonths(1);
    if (named.isValid()) {
        day.month = named.month();
        day.year = named.year();
        return;
    }
    const auto month = reading.takeMonth();
    if (!month) {
        reading.goTo(start);
        return;
    }
    day.month = *month;
    readSide(reading, day);
    if (const auto year = reading.takeLongYear())
        day.year = *year;
    else if (const auto brief = reading.takeYear())
        day.year = *brief;
}

/// « 6 février 2019 », « premier avril », « 12th of March »
std::optional<OneDay> readNamed(Reading &reading)
{
    const qsizetype start = reading.position();
    OneDay day;
    const auto ordinal = reading.takeOrdinal();
    if (ordinal && *ordinal > 0) {
        day.day = *ordinal;
    } else {
        reading.goTo(start);
        if (reading.peek().digits > 2)
            return std::nullopt;
        const auto number = reading.takeNumber(1, 31);
        if (!number)
            return std::nullopt;
        day.day = *number;
    }
    readMonthAndYear(reading, day);
    return day;
}

/// « March 12, 2019 »; « mars 12 » could be a year.
std::optional<OneDay> readEnglish(Reading &reading)
{
    if (!isEnglishMonth(reading.peek().text))
        return std::nullopt;
    OneDay day{ .month = *reading.takeMonth() };
    reading.takeAny({ "the" });
    const auto ordinal = reading.takeOrdinal();
    const auto number = ordinal      ? ordinal
        : reading.peek().digits <= 2 ? reading.takeNumber(1, 31)
                                     : std::nullopt;
    if (!number || *number < 1)
        return std::nullopt;
    day.day = *number;
    if (const auto year = reading.takeLongYear())
        day.year = *year;
    return day;
}

} // namespace

std::optional<OneDay> readOneDay(Reading &reading)
{
    const bool definite = reading.takeAny({ "le" }) || reading.peek(-1).is(QLatin1String("le"))
        || reading.peek(-1).is(QLatin1String("au"));
    const int weekday = reading.takeWeekday().value_or(0);
    if (weekday != 0)
        reading.takeSign(',');
    const bool again = weekday != 0 && reading.takeAny({ "le" });
    const qsizetype start = reading.position();
    for (const auto rule : { readCompact, readIso, readFigures, readNamed, readEnglish }) {
        reading.goTo(start);
        if (auto day = rule(reading)) {
            day->weekday = weekday;
            day->definite = definite || again || weekday != 0;
            return day;
        }
    }
    return std::nullopt;
}

} // namespace jalons
