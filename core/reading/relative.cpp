// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/relative.h"

#include "core/reading/feasts.h"
#include "core/reading/names.h"
#include "core/reading/nearest.h"

namespace jalons {

namespace {

/// « huit jours » is a week and « quinze jours » two; in figures they are what they say.
int days(const Token &number)
{
    if (number.isSpelled() && number.value == 8)
        return 7;
    return number.isSpelled() && number.value == 15 ? 14 : number.value;
}

QDate afterWorkingDays(QDate day, int count)
{
    const int step = count < 0 ? -1 : 1;
    for (int left = qAbs(count); left > 0;) {
        day = day.addDays(step);
        if (day.dayOfWeek() < 6 && !isDayOff(day))
            --left;
    }
    return day;
}

/// The anchor moved by « 15 jours », « deux mois »; `unitless` where the days may go unsaid.
QDate takeDistance(Reading &reading, int direction, bool unitless)
{
    if (!reading.peek().isNumber(0, 9999))
        return {};
    const Token number = reading.take();
    const QDate anchor = reading.anchor();
    Unit unit = unitNamed(reading.peek().text);
    if (unit == Unit::None)
        return unitless ? anchor.addDays(direction * number.value) : QDate();
    reading.take();
    if (unit == Unit::Day && unitNamed(reading.peek().text) == Unit::WorkingDay) {
        reading.take();
        unit = Unit::WorkingDay;
    }
    const int count = direction * number.value;
    switch (unit) {
    case Unit::WorkingDay:
        return afterWorkingDays(anchor, count);
    case Unit::Week:
        return anchor.addDays(7 * count);
    case Unit::Month:
        return anchor.addMonths(count);
    case Unit::Year:
        return anchor.addYears(count);
    default:
        return anchor.addDays(direction * days(number));
    }
}

QDate readSigned(Reading &reading)
{
    if (!reading.peek().is(QLatin1String("+")) && !reading.peek().is(QLatin1String("-"))) {
        if (!reading.takeAny({ "j", "d" }))
            return {};
    }
    const bool plus = reading.takeSign('+');
    if (!plus && !reading.takeSign('-'))
        return {};
    return takeDistance(reading, plus ? 1 : -1, true);
}

QDate readCounted(Reading &reading)
{
    if (reading.takeAny({ "dans", "d ici" }) || reading.takeAny({ "in" }))
        return takeDistance(reading, 1, false);
    if (reading.takeAny({ "il y a" }))
        return takeDistance(reading, -1, false);
    const qsizetype start = reading.position();
    const QDate past = takeDistance(reading, -1, false);
    if (past.isValid() && reading.takeAny({ "ago" }))
        return past;
    reading.goTo(start);
    // « à 15 jours ouvrés »
    const QDate next = takeDistance(reading, 1, false);
    return reading.peek(-1).text.startsWith(QLatin1String("ouvre")) ? next : QDate();
}

QDate readNamedDay(Reading &reading)
{
    const QDate anchor = reading.anchor();
    if (reading.takeAny({ "aujourd hui", "aujourdhui", "ce jour", "ce matin", "ce midi", "ce soir",
            "cet apres midi", "today" }))
        return anchor;
    if (reading.takeAny({ "avant hier", "day before yesterday" }))
        return anchor.addDays(-2);
    if (reading.takeAny({ "hier", "yesterday" }))
        return anchor.addDays(-1);
    if (reading.takeAny({ "apres demain", "day after tomorrow" }))
        return anchor.addDays(2);
    if (reading.takeAny({ "demain", "tomorrow" }))
        return anchor.addDays(1);
    return {};
}

QDate readWeekday(Reading &reading)
{
    const bool thisOne = reading.takeAny({ "ce", "this" });
    const bool last = !thisOne && reading.takeAny({ "last" });
    const bool next = !thisOne && !last && reading.takeAny({ "next" });
    const auto weekday = reading.takeWeekday();
    if (!weekday)
        return {};
    const QDate anchor = reading.anchor();
    const int ahead = (*weekday - anchor.dayOfWeek() + 7) % 7;
    if (thisOne)
        return anchor.addDays(ahead);
    if (last || (!next && reading.takeAny({ "dernier", "passe" })))
        return anchor.addDays(ahead - 7);
    if (!next)
        reading.takeAny({ "prochain" });
    return anchor.addDays(ahead == 0 ? 7 : ahead);
}

/// « en huit » and « en quinze » put a week or two on top.
QDate withWeeksOnTop(Reading &reading, QDate day)
{
    const qsizetype start = reading.position();
    if (reading.takeAny({ "en" })) {
        if (reading.takeNumber(8, 8))
            return day.addDays(7);
        if (reading.takeNumber(15, 15))
            return day.addDays(14);
    }
    reading.goTo(start);
    return day;
}

QDate readTerm(Reading &reading)
{
    if (!reading.takeAny({ "sous", "within" }))
        return {};
    if (reading.takeAny({ "huitaine", "une huitaine" }))
        return reading.anchor().addDays(7);
    if (reading.takeAny({ "quinzaine" }))
        return reading.anchor().addDays(14);
    const qsizetype start = reading.position();
    if (const auto hours = reading.takeNumber(1, 240);
        hours && reading.takeAny({ "h", "heures", "hours" }))
        return reading.anchor().addDays((*hours + 23) / 24);
    reading.goTo(start);
    return takeDistance(reading, 1, false);
}

PlannedDate weekdayIn(int year, int month, int weekday, int rank)
{
    const QDate first(year, month, 1);
    if (rank < 0) {
        const QDate last(year, month, first.daysInMonth());
        return PlannedDate::day(last.addDays(-((last.dayOfWeek() - weekday + 7) % 7)));
    }
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (rank - 1));
    return day.month() == month ? PlannedDate::day(day) : PlannedDate::unknown();
}

} // namespace

std::optional<PlannedDate> readRelative(Reading &reading)
{
    const qsizetype start = reading.position();
    if (const QDate term = readTerm(reading); term.isValid()) {
        PlannedDate date = PlannedDate::day(term);
        date.bound = Bound::By;
        return date;
    }
    for (const auto rule : { readNamedDay, readWeekday, readSigned, readCounted }) {
        reading.goTo(start);
        if (const QDate day = rule(reading); day.isValid())
            return PlannedDate::day(withWeeksOnTop(reading, day));
    }
    return std::nullopt;
}

std::optional<PlannedDate> readWeekdayOfMonth(Reading &reading)
{
    const auto rank = reading.takeOrdinal();
    const auto weekday = rank ? reading.takeWeekday() : std::nullopt;
    if (!weekday || *rank > 5)
        return std::nullopt;
    reading.takeAny({ "de", "d", "du mois de", "of", "in" });
    const auto month = reading.takeMonth();
    if (!month)
        return std::nullopt;
    const auto date = inYear(reading.takeLongYear(), reading.anchor(), [&](int year) {
        return weekdayIn(year, *month, *weekday, *rank);
    });
    return date.isKnown() ? std::optional(date) : std::nullopt;
}

} // namespace jalons
