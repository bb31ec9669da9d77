// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/followon.h"

#include "core/reading/names.h"

namespace jalons {

namespace {

QDate nextWeekday(QDate day, int weekday)
{
    const int ahead = (weekday - day.dayOfWeek() + 7) % 7;
    return day.addDays(ahead == 0 ? 7 : ahead);
}

QDate readNeighbour(Reading &reading, const PlannedDate &previous)
{
    reading.takeAny({ "le", "la", "l", "the" });
    if (reading.takeAny({ "avant veille" }))
        return previous.from.addDays(-2);
    if (reading.takeAny({ "veille", "day before" }))
        return previous.from.addDays(-1);
    if (reading.takeAny({ "surlendemain" }))
        return previous.to.addDays(2);
    if (reading.takeAny({ "lendemain", "day after", "next day", "following day" }))
        return previous.to.addDays(1);
    if (reading.takeAny({ "meme jour", "same day" }))
        return previous.from;
    if (const auto weekday = reading.takeWeekday())
        return reading.takeAny({ "suivant", "d apres" }) ? nextWeekday(previous.to, *weekday)
                                                         : QDate();
    return {};
}

QDate readLater(Reading &reading, const PlannedDate &previous)
{
    if (!reading.peek().isNumber(1, 99))
        return {};
    const int count = reading.take().value;
    const Unit unit = unitNamed(reading.peek().text);
    reading.take();
    if (!reading.takeAny({ "plus tard", "later", "apres", "after" }))
        return {};
    switch (unit) {
    case Unit::Day:
        return previous.to.addDays(count);
    case Unit::Week:
        return previous.to.addDays(7 * count);
    case Unit::Month:
        return previous.to.addMonths(count);
    default:
        return {};
    }
}

/// « le 4 », « le 7 », of the month that was told.
QDate readInThatMonth(Reading &reading, const PlannedDate &previous)
{
    if (!reading.takeAny({ "le" }))
        return {};
    reading.takeWeekday();
    const Token token = reading.peek();
    if (!token.isNumber(1, 31) || token.digits > 2 || token.digits == 0)
        return {};
    reading.take();
    const Token &next = reading.peek();
    if (next.is(QLatin1String("/")) || next.is(QLatin1String(".")) || next.is(QLatin1String("-"))
        || (next.kind == Token::Kind::Word && monthNamed(next.text) != 0))
        return {};
    return QDate(previous.from.year(), previous.from.month(), token.value);
}

} // namespace

std::optional<PlannedDate> readFollowOn(Reading &reading, const PlannedDate &previous)
{
    const qsizetype start = reading.position();
    if (!previous.isDay())
        return std::nullopt;
    for (const auto rule : { readNeighbour, readLater, readInThatMonth }) {
        reading.goTo(start);
        if (const QDate day = rule(reading, previous); day.isValid())
            return PlannedDate::day(day);
    }
    reading.goTo(start);
    reading.takeAny({ "la", "the" });
    if (reading.takeAny({ "semaine suivante", "semaine d apres", "following week" }))
        return PlannedDate::weekOf(previous.to.addDays(7));
    reading.goTo(start);
    return std::nullopt;
}

} // namespace jalons
