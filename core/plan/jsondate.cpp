// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

const QList<Precision> &allPrecisions()
{
    static const QList<Precision> all{ Precision::Day, Precision::Week, Precision::PartOfMonth,
        Precision::Month, Precision::Quarter, Precision::HalfYear, Precision::Year,
        Precision::Period, Precision::Unknown };
    return all;
}

namespace {

const QList<Bound> &allBounds()
{
    static const QList<Bound> all{ Bound::On, Bound::From, Bound::By };
    return all;
}

} // namespace

QJsonObject toJson(const PlannedDate &date)
{
    JsonWriter writer;
    writer.set("precision"_L1, keyOf(date.precision));
    writer.put("from"_L1, date.from);
    writer.put("to"_L1, date.to);
    writer.put("start"_L1, date.start);
    writer.put("end"_L1, date.end);
    // A known date always says its zone: who reads it elsewhere must not guess.
    if (date.isKnown() || date.timeZone != PlannedDate().timeZone)
        writer.set("timeZone"_L1, QString::fromUtf8(date.timeZone));
    if (date.bound != Bound::On)
        writer.set("bound"_L1, keyOf(date.bound));
    writer.put("asWritten"_L1, date.asWritten);
    return writer.object();
}

PlannedDate readPlannedDate(JsonReader &reader)
{
    PlannedDate date;
    if (reader.has("from"_L1))
        reader.require("precision"_L1);
    date.precision
        = reader.word("precision"_L1, &precisionFromKey, allPrecisions(), Precision::Unknown);
    date.from = reader.date("from"_L1);
    date.to = reader.date("to"_L1);
    // One day written by hand has no need to say it twice.
    if (date.isDay() && !reader.has("to"_L1))
        date.to = date.from;
    date.start = reader.time("start"_L1);
    date.end = reader.time("end"_L1);
    if (reader.has("timeZone"_L1))
        date.timeZone = reader.text("timeZone"_L1).toUtf8();
    date.bound = reader.word("bound"_L1, &boundFromKey, allBounds(), Bound::On);
    date.asWritten = reader.text("asWritten"_L1);
    return date;
}

Result<PlannedDate> plannedDateFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const PlannedDate date = readPlannedDate(reader);
    return reader.result(date);
}

} // namespace jalons
