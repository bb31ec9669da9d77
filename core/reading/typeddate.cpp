// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/typeddate.h"

#include "core/reading/bounds.h"
#include "core/reading/days.h"
#include "core/reading/feasts.h"
#include "core/reading/hours.h"
#include "core/reading/months.h"
#include "core/reading/relative.h"
#include "core/reading/weeks.h"
#include "core/reading/years.h"

#include <QCoreApplication>
#include <QTimeZone>

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

/// The offset of an ISO 8601 instant, put into the time of Paris.
std::optional<PlannedDate> readInstant(const QString &text)
{
    if (!text.contains(u'T') || text.size() < 16)
        return std::nullopt;
    QDateTime instant = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!instant.isValid())
        return std::nullopt;
    if (instant.timeSpec() != Qt::LocalTime)
        instant = instant.toTimeZone(QTimeZone(PlannedDate().timeZone));
    return PlannedDate::day(instant.date(), instant.time());
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

/// Each way to read the beginning: as it stands, behind leading words, behind words that bound.
std::optional<PlannedDate> readText(Reading &reading, const QString &text)
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

Result<PlannedDate> refusal(const Reading &reading)
{
    if (!reading.complaint().isEmpty())
        return fail(Trouble::Usage, reading.complaint());
    //: %1 is the part of the typed text that no rule could read
    return fail(Trouble::Usage,
        Sentences::tr(
            "“%1” was not understood. Write “12 March 2019, 9:30–12:30”, “September 2019” or "
            "“Q1 2020”, for example.")
            .arg(reading.notUnderstood()));
}

} // namespace

Result<PlannedDate> readTypedDate(const QString &text, QDate anchor)
{
    if (text.trimmed().isEmpty())
        return fail(Trouble::Usage, Sentences::tr("No date was typed."));
    if (const auto instant = readInstant(text))
        return *instant;
    Reading reading(text, anchor);
    const auto date = readText(reading, text);
    if (!date)
        return refusal(reading);
    if (const auto problem = date->problem())
        return fail(Trouble::Usage, *problem);
    return *date;
}

} // namespace jalons
