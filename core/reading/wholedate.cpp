// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/wholedate.h"

#include "core/reading/bounds.h"
#include "core/reading/days.h"
#include "core/reading/feasts.h"
#include "core/reading/hours.h"
#include "core/reading/months.h"
#include "core/reading/relative.h"
#include "core/reading/weeks.h"
#include "core/reading/years.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

/// « en septembre », « au 1er trimestre », « courant mai »: words that only lead up to the date.
void skipLeadingWords(Reading &reading)
{
    while (reading.takeAny({ "au mois de", "au cours du", "prevu", "prevue", "en", "au", "aux", "a",
        "le", "la", "l", "du", "de", "d", "courant", "pour", "vers", "on", "in", "the", "at", "for",
        "during" })) { }
}

std::optional<PlannedDate> readUnknown(Reading &reading)
{
    if (reading.takeAny({ "date to be set", "date to be confirmed", "to be set", "to be confirmed",
            "tbd", "tbc", "unknown", "date inconnue", "inconnue", "prochainement", "a venir",
            "venir", "dans les prochaines semaines", "sous reserve", "sine die" }))
        return PlannedDate::unknown();
    reading.takeAny({ "date" });
    reading.takeAny({ "a" });
    if (reading.takeAny(
            { "fixer", "confirmer", "definir", "preciser", "caler", "determiner", "dater" }))
        return PlannedDate::unknown();
    return std::nullopt;
}

/// Puts the hours that stand behind into the date; false where they do not go together.
bool readHoursOf(Reading &reading, PlannedDate &date, const QString &text)
{
    const Hours hours = readHours(reading);
    if (hours.vague)
        date.asWritten = text.simplified();
    if (!hours.start.isValid())
        return true;
    if (!date.isDay() || date.start.isValid()) {
        reading.complain(Sentences::tr("An hour needs a day: add the day, or take the hour away."));
        return false;
    }
    date.start = hours.start;
    date.end = hours.end;
    return true;
}

std::optional<PlannedDate> readWhole(Reading &reading, const QString &text)
{
    const qsizetype start = reading.position();
    for (const auto rule : { readUnknown, readSeveralDays, readWeek, readMonth, readPartOfMonth,
             readYear, readFeast, readWeekdayOfMonth, readSingleDay, readRelative }) {
        reading.goTo(start);
        auto date = rule(reading);
        if (!date)
            continue;
        if (!reading.atEnd() && !readHoursOf(reading, *date, text))
            continue;
        if (reading.atEnd())
            return date;
    }
    reading.goTo(start);
    return std::nullopt;
}

} // namespace

std::optional<PlannedDate> readWholeDate(Reading &reading, const QString &text)
{
    if (auto date = readWhole(reading, text))
        return date;
    skipLeadingWords(reading);
    if (reading.position() > 0) {
        if (auto date = readWhole(reading, text))
            return date;
    }
    reading.goTo(0);
    const BoundWords words = takeBound(reading);
    if (words.bound == Bound::On)
        return std::nullopt;
    auto date = readWhole(reading, text);
    if (!date) {
        skipLeadingWords(reading);
        date = readWhole(reading, text);
    }
    return date && date->isKnown() ? std::optional(bounded(*date, words)) : std::nullopt;
}

} // namespace jalons
