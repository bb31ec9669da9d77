// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Series &series)
{
    JsonWriter writer;
    writer.putId("id"_L1, series.id);
    writer.put("rule"_L1, series.rule);
    writer.set("precision"_L1, keyOf(series.precision));
    writer.put("first"_L1, series.first);
    writer.putList("exceptions"_L1, series.exceptions, [](QDate day) {
        return day.toString(Qt::ISODate);
    });
    writer.put("preparedTo"_L1, series.preparedTo);
    return writer.object();
}

Result<Series> seriesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Series series;
    series.id = reader.id<SeriesId>("id"_L1);
    series.rule = reader.text("rule"_L1);
    series.precision
        = reader.word("precision"_L1, &precisionFromKey, allPrecisions(), Precision::Day);
    series.first = reader.date("first"_L1);
    series.exceptions = reader.dates("exceptions"_L1);
    series.preparedTo = reader.date("preparedTo"_L1);
    return reader.result(series);
}

QJsonObject toJson(const Mute &mute)
{
    JsonWriter writer;
    writer.put("key"_L1, mute.key);
    return writer.object();
}

Result<Mute> muteFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const Mute mute{ reader.text("key"_L1) };
    return reader.result(mute);
}

} // namespace jalons
