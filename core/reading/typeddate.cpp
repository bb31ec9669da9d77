// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/typeddate.h"

#include "core/reading/wholedate.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedDate)
};

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
    const auto date = readWholeDate(reading, text);
    if (!date)
        return refusal(reading);
    if (const auto problem = date->problem())
        return fail(Trouble::Usage, *problem);
    return *date;
}

} // namespace jalons
