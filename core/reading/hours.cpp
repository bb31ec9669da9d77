// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/hours.h"

namespace jalons {

namespace {

/// Minutes stand right behind the mark of the hour: « 9h30 », « 9 h 30 ».
int takeMinutes(Reading &reading)
{
    const Token &token = reading.peek();
    if (!token.isNumber(0, 59) || token.digits == 1)
        return 0;
    const int minutes = reading.take().value;
    reading.takeAny({ "minutes", "min", "mn" });
    return minutes;
}

/// 2 pm is 14, 12 am is 0; -1 where neither follows.
int onTwelveHourClock(Reading &reading, int hour)
{
    if (reading.takeAny({ "am", "a m" }))
        return hour % 12;
    if (reading.takeAny({ "pm", "p m" }))
        return hour % 12 + 12;
    return -1;
}

std::optional<QTime> readNumbered(Reading &reading)
{
    if (reading.peek().digits > 2)
        return std::nullopt;
    const auto hour = reading.takeNumber(0, 23);
    if (!hour)
        return std::nullopt;
    int minute = 0;
    const bool colon = reading.takeSign(':');
    if (colon) {
        const auto minutes = reading.takeNumber(0, 59);
        if (!minutes)
            return std::nullopt;
        minute = *minutes;
        if (reading.takeSign(':') && !reading.takeNumber(0, 59))
            return std::nullopt;
    } else if (reading.takeAny({ "h", "heures", "heure", "hrs" })) {
        return QTime(*hour, takeMinutes(reading));
    }
    const int folded = *hour >= 1 && *hour <= 12 ? onTwelveHourClock(reading, *hour) : -1;
    if (folded < 0 && !colon)
        return std::nullopt;
    return QTime(folded < 0 ? *hour : folded, minute);
}

/// The first hour of « 9-12h », « de 9 à 12h », « 2–4 pm », where the mark comes with the second.
std::optional<QTime> readBareHour(Reading &reading)
{
    if (reading.peek().kind != Token::Kind::Number || reading.peek().digits > 2)
        return std::nullopt;
    const auto hour = reading.takeNumber(0, 23);
    return hour ? std::optional(QTime(*hour, 0)) : std::nullopt;
}

bool takeUntil(Reading &reading)
{
    return reading.takeSign('-') || reading.takeSign('/')
        || reading.takeAny({ "a", "to", "et", "and", "jusqu a", "until" });
}

bool takeIntroduction(Reading &reading)
{
    reading.takeSign(',');
    return reading.takeAny({ "a partir de", "a partir d", "from", "starting at", "des", "de",
        "entre", "between", "vers", "a", "at" });
}

bool takeVagueHours(Reading &reading)
{
    return reading.takeAny({ "le matin", "matin", "en matinee", "dans la matinee", "l apres midi",
        "dans l apres midi", "apres midi", "en soiree", "le soir", "soir", "in the morning",
        "in the afternoon", "in the evening", "morning", "afternoon", "evening" });
}

Hours readSpan(Reading &reading)
{
    const qsizetype start = reading.position();
    std::optional<QTime> first = readTime(reading);
    const bool bare = !first;
    if (bare) {
        reading.goTo(start);
        first = readBareHour(reading);
    }
    if (!first)
        return {};
    const qsizetype afterFirst = reading.position();
    const bool parted = takeUntil(reading);
    if (parted || reading.peek().is(QLatin1String("midi"))) {
        if (std::optional<QTime> last = readTime(reading)) {
            // « 2–4 pm »: the mark at the end counts for both.
            const bool afternoon = bare && last->hour() >= 12
                && reading.peek(-1).is(QLatin1String("pm")) && first->hour() < 12
                && first->hour() + 12 <= last->hour();
            return { afternoon ? first->addSecs(12 * 3600) : *first, *last };
        }
    }
    reading.goTo(afterFirst);
    return bare ? Hours{} : Hours{ *first, {} };
}

} // namespace

std::optional<QTime> readTime(Reading &reading)
{
    const qsizetype start = reading.position();
    if (reading.takeAny({ "midi", "noon" }))
        return QTime(12, 0);
    if (reading.takeAny({ "minuit", "midnight" }))
        return QTime(0, 0);
    const std::optional<QTime> time = readNumbered(reading);
    if (!time)
        reading.goTo(start);
    return time;
}

Hours readHours(Reading &reading)
{
    const qsizetype start = reading.position();
    reading.takeSign(',');
    if (reading.takeAny({ "toute la journee", "all day" }))
        return {};
    if (takeVagueHours(reading))
        return { {}, {}, true };
    reading.goTo(start);
    takeIntroduction(reading);
    const Hours hours = readSpan(reading);
    if (!hours.start.isValid())
        reading.goTo(start);
    return hours;
}

} // namespace jalons
