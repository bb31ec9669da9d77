// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/months.h"

#include "core/reading/names.h"
#include "core/reading/nearest.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

/// 09/2019, 2019-09
std::optional<PlannedDate> readFigures(Reading &reading)
{
    if (reading.peek().digits == 4) {
        const int year = reading.take().value;
        const bool parted = reading.takeSign('-');
        const bool twoDigits = reading.peek().digits == 2;
        const auto month = reading.takeNumber(1, 12);
        return parted && twoDigits && month ? std::optional(PlannedDate::month(year, *month))
                                            : std::nullopt;
    }
    const auto month = reading.takeNumber(1, 12);
    if (!month || (!reading.takeSign('/') && !reading.takeSign('.')))
        return std::nullopt;
    const bool fourDigits = reading.peek().digits == 4;
    const auto year = reading.takeNumber(1900, 2199);
    return fourDigits && year ? std::optional(PlannedDate::month(*year, *month)) : std::nullopt;
}

/// The month counted from the anchor's: « le mois prochain »; null where none stands here.
QDate takeRelativeMonth(Reading &reading)
{
    const QDate anchor = reading.anchor();
    if (reading.takeAny({ "mois prochain", "next month" }))
        return anchor.addMonths(1);
    if (reading.takeAny({ "mois dernier", "mois passe", "last month" }))
        return anchor.addMonths(-1);
    if (reading.takeAny({ "ce mois ci", "ce mois", "mois en cours", "this month" }))
        return anchor;
    return {};
}

std::optional<int> takeYearOfMonth(Reading &reading, bool english)
{
    if (const auto year = reading.takeLongYear())
        return year;
    const Token &next = reading.peek();
    if (!english && next.kind == Token::Kind::Number && next.digits <= 2 && next.digits > 0) {
        //: A month with a number of two figures behind it
        reading.complain(Sentences::tr(
            "Is %1 a day or a year? Put the day before the month, or write the year whole.")
                             .arg(next.text));
    }
    return std::nullopt;
}

std::optional<PlannedDate> readNamed(Reading &reading)
{
    const bool english = isEnglishMonth(reading.peek().text)
        && reading.peek().text != QLatin1String("mar")
        && reading.peek().text != QLatin1String("sep");
    const auto first = reading.takeMonth();
    if (!first)
        return std::nullopt;
    const auto firstYear = takeYearOfMonth(reading, english);
    const qsizetype start = reading.position();
    if (!reading.takeSign('-'))
        reading.takeAny({ "a", "et", "to", "and" });
    const auto last = reading.takeMonth();
    if (!last) {
        reading.goTo(start);
        if (reading.takeAny({ "dernier", "last", "prochain", "next" })) {
            const QString word = reading.peek(-1).text;
            const bool past = word == QLatin1String("dernier") || word == QLatin1String("last");
            return nearestTo(reading.anchor(), past ? Side::Past : Side::Next, [&](int year) {
                return PlannedDate::month(year, *first);
            });
        }
        return inYear(firstYear, reading.anchor(), [&](int year) {
            return PlannedDate::month(year, *first);
        });
    }
    const int turn = *last < *first ? 1 : 0;
    const auto lastYear = reading.takeLongYear();
    return inYear(lastYear ? lastYear : firstYear, reading.anchor(), [&](int year) {
        const int begin = firstYear ? *firstYear : lastYear ? year - turn : year;
        const int end = lastYear ? year : begin + turn;
        const PlannedDate month = PlannedDate::month(end, *last);
        const QDate from(begin, *first, 1);
        return from < month.to ? PlannedDate::period(from, month.to) : PlannedDate::unknown();
    });
}

enum class Part { None, VeryBeginning, Beginning, Middle, End };

Part takePart(Reading &reading)
{
    if (reading.takeAny({ "tout debut", "very early" }))
        return Part::VeryBeginning;
    if (reading.takeAny({ "debut", "early", "beginning of", "start of" }))
        return Part::Beginning;
    if (reading.takeAny({ "mi", "milieu", "mid", "middle of" }))
        return Part::Middle;
    return reading.takeAny({ "fin", "late", "end of" }) ? Part::End : Part::None;
}

PlannedDate partOf(Part part, int year, int month)
{
    switch (part) {
    case Part::VeryBeginning:
        return PlannedDate::period(QDate(year, month, 1), QDate(year, month, 5));
    case Part::Beginning:
        return PlannedDate::beginningOfMonth(year, month);
    case Part::Middle:
        return PlannedDate::middleOfMonth(year, month);
    default:
        return PlannedDate::endOfMonth(year, month);
    }
}

/// « la 2e quinzaine de septembre »: from the 1st to the 15th, or from the 16th on.
std::optional<PlannedDate> readFortnight(Reading &reading)
{
    const auto rank = reading.takeOrdinal();
    if (!rank || (*rank != 1 && *rank != 2) || !reading.takeAny({ "quinzaine", "fortnight" })
        || !reading.takeAny({ "de", "d", "of" }))
        return std::nullopt;
    const auto month = reading.takeMonth();
    if (!month)
        return std::nullopt;
    return inYear(reading.takeLongYear(), reading.anchor(), [&](int year) {
        const QDate first(year, *month, 1);
        return *rank == 1
            ? PlannedDate::period(first, first.addDays(14))
            : PlannedDate::period(first.addDays(15), PlannedDate::month(year, *month).to);
    });
}

} // namespace

std::optional<PlannedDate> readMonth(Reading &reading)
{
    const qsizetype start = reading.position();
    if (const auto month = readFigures(reading))
        return month;
    reading.goTo(start);
    if (const QDate relative = takeRelativeMonth(reading); relative.isValid())
        return PlannedDate::month(relative.year(), relative.month());
    if (reading.takeAny({ "rentree" })) {
        return inYear(reading.takeLongYear(), reading.anchor(), [](int year) {
            return PlannedDate::month(year, 9);
        });
    }
    const auto named = readNamed(reading);
    return named && named->isKnown() ? named : std::nullopt;
}

std::optional<PlannedDate> readPartOfMonth(Reading &reading)
{
    const qsizetype start = reading.position();
    if (auto fortnight = readFortnight(reading))
        return fortnight;
    reading.goTo(start);
    const Part part = takePart(reading);
    if (part == Part::None)
        return std::nullopt;
    reading.takeSign('-');
    reading.takeAny({ "de", "d", "du", "of", "the" });
    QDate relative = takeRelativeMonth(reading);
    if (!relative.isValid() && reading.takeAny({ "mois", "month" }))
        relative = reading.anchor();
    if (relative.isValid())
        return partOf(part, relative.year(), relative.month());
    const auto month = reading.takeMonth();
    if (!month)
        return std::nullopt;
    return inYear(takeYearOfMonth(reading, false), reading.anchor(), [&](int year) {
        return partOf(part, year, *month);
    });
}

} // namespace jalons
