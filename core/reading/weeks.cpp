// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/weeks.h"

#include "core/reading/days.h"
#include "core/reading/nearest.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

/// The week of ISO 8601; unknown where the year has no week 53.
PlannedDate numbered(int year, int number)
{
    const PlannedDate week = PlannedDate::weekOf(QDate(year, 1, 4).addDays(7 * (number - 1)));
    int yearOfWeek = 0;
    const bool exists = week.from.weekNumber(&yearOfWeek) == number && yearOfWeek == year;
    return exists ? week : PlannedDate::unknown();
}

std::optional<PlannedDate> checked(Reading &reading, const PlannedDate &week)
{
    if (week.isKnown())
        return week;
    reading.complain(Sentences::tr("That year has no week 53."));
    return std::nullopt;
}

std::optional<int> takeWeekNumber(Reading &reading)
{
    if (reading.takeAny({ "semaine", "sem", "week" })) {
        reading.takeAny({ "no", "n" });
        reading.takeSign('-');
        return reading.peek().digits <= 2 ? reading.takeNumber(1, 53) : std::nullopt;
    }
    // « S2 » is a half-year; « S02 » and « S15 » are weeks.
    if (!reading.takeAny({ "s", "w" }) || reading.peek().digits > 2)
        return std::nullopt;
    const bool half = reading.peek(-1).is(QLatin1String("s")) && reading.peek().digits == 1
        && reading.peek().isNumber(1, 2);
    return half ? std::nullopt : reading.takeNumber(1, 53);
}

/// Behind the number a stretch of days may say the same again: then its year counts.
std::optional<PlannedDate> takeItsDays(Reading &reading)
{
    const qsizetype start = reading.position();
    reading.takeSign(',');
    reading.takeSign('(');
    if (auto days = readSeveralDays(reading)) {
        reading.takeSign(')');
        return days;
    }
    reading.goTo(start);
    return std::nullopt;
}

std::optional<PlannedDate> readNumberedWeek(Reading &reading)
{
    const auto number = takeWeekNumber(reading);
    if (!number)
        return std::nullopt;
    if (const auto days = takeItsDays(reading)) {
        const PlannedDate week = PlannedDate::weekOf(days->from);
        if (week.from.weekNumber() == *number && days->to <= week.to)
            return week;
        reading.complain(Sentences::tr("These days are not in week %1.").arg(*number));
        return std::nullopt;
    }
    return checked(reading, inYear(reading.takeLongYear(), reading.anchor(), [&](int year) {
        return numbered(year, *number);
    }));
}

/// 2019-W15
std::optional<PlannedDate> readIsoWeek(Reading &reading)
{
    if (reading.peek().digits != 4)
        return std::nullopt;
    const int year = reading.take().value;
    reading.takeSign('-');
    if (!reading.takeAny({ "w" }))
        return std::nullopt;
    const auto number = reading.takeNumber(1, 53);
    return number ? checked(reading, numbered(year, *number)) : std::nullopt;
}

/// « la semaine du 8 avril », « semaine du 10 au 14 juin »
std::optional<PlannedDate> readWeekOfDay(Reading &reading)
{
    if (!reading.takeAny({ "semaine du", "semaine de", "week of", "week from" }))
        return std::nullopt;
    const qsizetype start = reading.position();
    auto days = readSeveralDays(reading);
    if (!days) {
        reading.goTo(start);
        reading.takeAny({ "the" });
        days = readSingleDay(reading);
    }
    return days ? std::optional(PlannedDate::weekOf(days->from)) : std::nullopt;
}

std::optional<PlannedDate> readRelativeWeek(Reading &reading)
{
    const bool beginning
        = reading.takeAny({ "debut de", "debut de la", "beginning of", "early", "start of" });
    const bool end = !beginning && reading.takeAny({ "fin de la", "fin de", "end of", "late" });
    reading.takeAny({ "la", "the" });
    int weeks = 0;
    if (reading.takeAny({ "next week" }))
        weeks = 1;
    else if (reading.takeAny({ "last week" }))
        weeks = -1;
    else if (!reading.takeAny({ "cette semaine", "this week" })) {
        if (!reading.takeAny({ "semaine" }))
            return std::nullopt;
        if (reading.takeAny({ "prochaine" }))
            weeks = 1;
        else if (reading.takeAny({ "derniere", "passee" }))
            weeks = -1;
        else if (!beginning && !end)
            return std::nullopt;
    }
    const PlannedDate week = PlannedDate::weekOf(reading.anchor().addDays(7 * weeks));
    if (beginning)
        return PlannedDate::period(week.from, week.from.addDays(1));
    return end ? PlannedDate::period(week.from.addDays(3), week.from.addDays(4)) : week;
}

/// « la première semaine de juin »: the first that lies in it whole.
std::optional<PlannedDate> readWeekOfMonth(Reading &reading)
{
    const auto rank = reading.takeOrdinal();
    if (!rank || !reading.takeAny({ "semaine", "week" })
        || !reading.takeAny({ "de", "d", "of", "in" }))
        return std::nullopt;
    const auto month = reading.takeMonth();
    if (!month)
        return std::nullopt;
    const auto week = inYear(reading.takeLongYear(), reading.anchor(), [&](int year) {
        const QDate first(year, *month, 1);
        const QDate monday = *rank > 0
            ? first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (*rank - 1))
            : PlannedDate::weekOf(first.addMonths(1)).from.addDays(-7);
        return monday.month() == *month ? PlannedDate::weekOf(monday) : PlannedDate::unknown();
    });
    return week.isKnown() ? std::optional(week) : std::nullopt;
}

} // namespace

std::optional<PlannedDate> readWeek(Reading &reading)
{
    const qsizetype start = reading.position();
    for (const auto rule :
        { readNumberedWeek, readIsoWeek, readWeekOfDay, readRelativeWeek, readWeekOfMonth }) {
        reading.goTo(start);
        if (auto week = rule(reading))
            return week;
    }
    return std::nullopt;
}

} // namespace jalons
