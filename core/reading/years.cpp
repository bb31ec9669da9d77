// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/years.h"

#include "core/reading/nearest.h"

namespace jalons {

namespace {

enum class Fraction { None, Quarter, Half };

/// « T1 », « 1T », « 1er trimestre », « first quarter », « S2 », « second semestre », « H2 ».
Fraction takeFraction(Reading &reading, int &number)
{
    const qsizetype start = reading.position();
    if (reading.takeAny({ "t", "q", "trimestre", "quarter" }) && reading.peek().digits == 1) {
        if (const auto quarter = reading.takeNumber(1, 4)) {
            number = *quarter;
            return Fraction::Quarter;
        }
    }
    reading.goTo(start);
    if (reading.takeAny({ "s", "h", "semestre" }) && reading.peek().digits == 1) {
        if (const auto half = reading.takeNumber(1, 2)) {
            number = *half;
            return Fraction::Half;
        }
    }
    reading.goTo(start);
    const auto ordinal = reading.takeOrdinal();
    const auto rank = ordinal ? ordinal : reading.takeNumber(1, 4);
    if (!rank)
        return Fraction::None;
    const bool quarter = reading.takeAny({ "trimestre", "quarter", "t", "q" });
    const bool half = !quarter && reading.takeAny({ "semestre", "half year", "half", "s" });
    number = *rank < 0 ? (quarter ? 4 : 2) : *rank;
    if (quarter && number <= 4)
        return Fraction::Quarter;
    return half && number <= 2 ? Fraction::Half : Fraction::None;
}

std::optional<PlannedDate> readFraction(Reading &reading)
{
    int number = 0;
    const Fraction fraction = takeFraction(reading, number);
    if (fraction == Fraction::None)
        return std::nullopt;
    return inYear(reading.takeLongYear(), reading.anchor(), [&](int year) {
        return fraction == Fraction::Quarter ? PlannedDate::quarter(year, number)
                                             : PlannedDate::halfYear(year, number);
    });
}

std::optional<PlannedDate> readSeason(Reading &reading)
{
    reading.takeAny({ "ce", "cet", "this" });
    int month = 0;
    if (reading.takeAny({ "printemps", "spring" }))
        month = 3;
    else if (reading.takeAny({ "ete", "summer" }))
        month = 6;
    else if (reading.takeAny({ "automne", "autumn" }))
        month = 9;
    else if (reading.takeAny({ "hiver", "winter" }))
        month = 12;
    if (month == 0)
        return std::nullopt;
    return inYear(reading.takeLongYear(), reading.anchor(), [month](int year) {
        switch (month) {
        case 3:
            return PlannedDate::period(QDate(year, 3, 20), QDate(year, 6, 20));
        case 6:
            return PlannedDate::period(QDate(year, 6, 21), QDate(year, 9, 22));
        case 9:
            return PlannedDate::period(QDate(year, 9, 23), QDate(year, 12, 21));
        default:
            return PlannedDate::period(QDate(year, 12, 22), QDate(year + 1, 3, 19));
        }
    });
}

std::optional<int> takeWholeYear(Reading &reading)
{
    const int year = reading.anchor().year();
    if (reading.takeAny({ "an prochain", "annee prochaine", "next year" }))
        return year + 1;
    if (reading.takeAny({ "an dernier", "annee derniere", "last year" }))
        return year - 1;
    if (reading.takeAny({ "cette annee", "annee en cours", "this year" }))
        return year;
    return reading.takeLongYear();
}

/// « début 2020 », « mi-2020 », « fin d'année »: a third or so of the year, no quarter.
std::optional<PlannedDate> readPartOfYear(Reading &reading)
{
    const bool beginning = reading.takeAny({ "debut", "early", "beginning of" });
    const bool middle = !beginning && reading.takeAny({ "mi", "mid", "milieu" });
    const bool end = !beginning && !middle && reading.takeAny({ "fin", "late", "end of" });
    if (!beginning && !middle && !end)
        return std::nullopt;
    reading.takeSign('-');
    reading.takeAny({ "de l", "de", "d", "the" });
    std::optional<int> year = takeWholeYear(reading);
    if (!year && reading.takeAny({ "annee", "year" }))
        year = reading.anchor().year();
    if (!year)
        return std::nullopt;
    if (beginning)
        return PlannedDate::period(QDate(*year, 1, 1), QDate(*year, 3, 31));
    return middle ? PlannedDate::period(QDate(*year, 5, 1), QDate(*year, 8, 31))
                  : PlannedDate::period(QDate(*year, 10, 1), QDate(*year, 12, 31));
}

std::optional<PlannedDate> readWholeYears(Reading &reading)
{
    const auto first = takeWholeYear(reading);
    if (!first)
        return std::nullopt;
    const qsizetype start = reading.position();
    if (reading.takeSign('-') || reading.takeAny({ "a", "et", "to" })) {
        if (const auto last = reading.takeLongYear(); last && *last >= *first)
            return PlannedDate::period(QDate(*first, 1, 1), QDate(*last, 12, 31));
    }
    reading.goTo(start);
    return PlannedDate::year(*first);
}

} // namespace

std::optional<PlannedDate> readYear(Reading &reading)
{
    const qsizetype start = reading.position();
    for (const auto rule : { readFraction, readSeason, readPartOfYear, readWholeYears }) {
        reading.goTo(start);
        if (auto date = rule(reading); date && date->isKnown())
            return date;
    }
    return std::nullopt;
}

} // namespace jalons
