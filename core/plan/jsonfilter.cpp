// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Filter &filter)
{
    const auto idText = [](const auto &id) {
        return id.toString();
    };
    JsonWriter writer;
    writer.putList("territories"_L1, filter.territories, idText);
    writer.put("committedOnly"_L1, filter.committedOnly);
    writer.put("metropolesOnly"_L1, filter.metropolesOnly);
    writer.put("from"_L1, filter.from);
    writer.put("to"_L1, filter.to);
    writer.put("withoutUndated"_L1, !filter.withUndated);
    writer.put("kinds"_L1, filter.kinds);
    writer.putList("statuses"_L1, filter.statuses, [](Status status) {
        return keyOf(status);
    });
    writer.putList("priorities"_L1, filter.priorities, idText);
    writer.put("themes"_L1, filter.themes);
    writer.put("text"_L1, filter.text);
    writer.putList("events"_L1, filter.events, idText);
    return writer.object();
}

Filter readFilter(JsonReader &reader)
{
    Filter filter;
    filter.territories = reader.territories("territories"_L1);
    filter.committedOnly = reader.flag("committedOnly"_L1);
    filter.metropolesOnly = reader.flag("metropolesOnly"_L1);
    filter.from = reader.date("from"_L1);
    filter.to = reader.date("to"_L1);
    filter.withUndated = !reader.flag("withoutUndated"_L1);
    filter.kinds = reader.texts("kinds"_L1);
    filter.statuses = reader.words("statuses"_L1, &statusFromKey, allStatuses());
    filter.priorities = reader.ids<PriorityId>("priorities"_L1);
    filter.themes = reader.texts("themes"_L1);
    filter.text = reader.text("text"_L1);
    filter.events = reader.ids<EventId>("events"_L1);
    return filter;
}

Result<Filter> filterFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const Filter filter = readFilter(reader);
    return reader.result(filter);
}

QJsonObject toJson(const SavedFilter &saved)
{
    JsonWriter writer;
    writer.putId("id"_L1, saved.id);
    writer.put("name"_L1, saved.name);
    writer.put("filter"_L1, toJson(saved.filter));
    writer.put("upcoming"_L1, saved.upcoming);
    writer.put("rank"_L1, saved.rank);
    return writer.object();
}

Result<SavedFilter> savedFilterFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    SavedFilter saved;
    saved.id = reader.id<SavedFilterId>("id"_L1);
    saved.name = reader.text("name"_L1);
    JsonReader filter = reader.child("filter"_L1);
    saved.filter = readFilter(filter);
    saved.upcoming = reader.flag("upcoming"_L1);
    saved.rank = reader.number("rank"_L1).value_or(0);
    return reader.result(saved);
}

} // namespace jalons
