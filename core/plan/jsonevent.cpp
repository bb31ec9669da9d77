// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QJsonObject territoryToJson(const EventTerritory &territory)
{
    JsonWriter writer;
    writer.set("code"_L1, territory.code.toString());
    writer.set("role"_L1, keyOf(territory.role));
    return writer.object();
}

EventTerritory readTerritory(JsonReader &reader)
{
    reader.require("code"_L1);
    return { reader.territory("code"_L1),
        reader.word("role"_L1, &territoryRoleFromKey, allTerritoryRoles(), TerritoryRole::Lead) };
}

QJsonObject organisationToJson(const EventOrganisation &organisation)
{
    JsonWriter writer;
    writer.set("id"_L1, organisation.organisation.toString());
    writer.set("role"_L1, keyOf(organisation.role));
    writer.put("remark"_L1, organisation.remark);
    return writer.object();
}

EventOrganisation readOrganisation(JsonReader &reader)
{
    reader.require("id"_L1);
    return { reader.id<OrganisationId>("id"_L1),
        reader.word("role"_L1, &organisationRoleFromKey, allOrganisationRoles(),
            OrganisationRole::TakesPart),
        reader.text("remark"_L1) };
}

QJsonObject actionToJson(const Action &action)
{
    JsonWriter writer;
    writer.put("what"_L1, action.what);
    writer.put("who"_L1, action.who);
    writer.put("due"_L1, action.due);
    writer.put("done"_L1, action.done);
    return writer.object();
}

Action readAction(JsonReader &reader)
{
    return { reader.text("what"_L1), reader.text("who"_L1), reader.date("due"_L1),
        reader.flag("done"_L1) };
}

QJsonObject linkToJson(const Link &link)
{
    JsonWriter writer;
    writer.put("title"_L1, link.title);
    writer.put("url"_L1, link.url);
    writer.put("remark"_L1, link.remark);
    return writer.object();
}

Link readLink(JsonReader &reader)
{
    return { reader.text("title"_L1), reader.text("url"_L1), reader.text("remark"_L1) };
}

/// Dates are objects, and one that says nothing is left out.
PlannedDate dateIn(JsonReader &reader, QLatin1String key)
{
    JsonReader child = reader.child(key);
    return readPlannedDate(child);
}

} // namespace

QJsonObject toJson(const Event &event)
{
    JsonWriter writer;
    writer.putId("id"_L1, event.id);
    writer.put("title"_L1, event.title);
    writer.set("kind"_L1, event.kind);
    writer.set("status"_L1, keyOf(event.status));
    writer.set("when"_L1, toJson(event.when));
    if (event.postponedFrom != PlannedDate())
        writer.set("postponedFrom"_L1, toJson(event.postponedFrom));
    writer.put("place"_L1, event.place);
    writer.putList("territories"_L1, event.territories, territoryToJson);
    writer.putList("organisations"_L1, event.organisations, organisationToJson);
    writer.put("moreOrganisations"_L1, event.moreOrganisations);
    writer.putId("framework"_L1, event.framework);
    writer.putId("follows"_L1, event.follows);
    writer.putList("prepares"_L1, event.prepares, [](const EventId &id) {
        return id.toString();
    });
    writer.put("rank"_L1, event.rank);
    writer.putId("series"_L1, event.series);
    writer.put("occurrence"_L1, event.occurrence);
    writer.putList("programme"_L1, event.programme, [](const Session &session) {
        return toJson(session);
    });
    writer.putList("priorities"_L1, event.priorities, [](const PriorityId &id) {
        return id.toString();
    });
    writer.put("aims"_L1, event.aims);
    writer.put("context"_L1, event.context);
    writer.put("summary"_L1, event.summary);
    writer.put("decisions"_L1, event.decisions);
    writer.putList("actions"_L1, event.actions, actionToJson);
    writer.putList("links"_L1, event.links, linkToJson);
    writer.put("expectedAttendance"_L1, event.expectedAttendance);
    writer.put("actualAttendance"_L1, event.actualAttendance);
    writer.put("contact"_L1, event.contact);
    writer.put("notes"_L1, event.notes);
    return writer.object();
}

Result<Event> eventFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Event event;
    event.id = reader.id<EventId>("id"_L1);
    event.title = reader.text("title"_L1);
    if (reader.has("kind"_L1))
        event.kind = reader.text("kind"_L1);
    event.status = reader.word("status"_L1, &statusFromKey, allStatuses(), event.status);
    event.when = dateIn(reader, "when"_L1);
    event.postponedFrom = dateIn(reader, "postponedFrom"_L1);
    event.place = reader.text("place"_L1);
    event.territories = reader.list("territories"_L1, &readTerritory);
    event.organisations = reader.list("organisations"_L1, &readOrganisation);
    event.moreOrganisations = reader.flag("moreOrganisations"_L1);
    event.framework = reader.id<EventId>("framework"_L1);
    event.follows = reader.id<EventId>("follows"_L1);
    event.prepares = reader.ids<EventId>("prepares"_L1);
    event.rank = reader.number("rank"_L1).value_or(0);
    event.series = reader.id<SeriesId>("series"_L1);
    event.occurrence = reader.date("occurrence"_L1);
    event.programme = reader.list("programme"_L1, &readSession);
    event.priorities = reader.ids<PriorityId>("priorities"_L1);
    event.aims = reader.texts("aims"_L1);
    event.context = reader.text("context"_L1);
    event.summary = reader.text("summary"_L1);
    event.decisions = reader.texts("decisions"_L1);
    event.actions = reader.list("actions"_L1, &readAction);
    event.links = reader.list("links"_L1, &readLink);
    event.expectedAttendance = reader.number("expectedAttendance"_L1);
    event.actualAttendance = reader.number("actualAttendance"_L1);
    event.contact = reader.text("contact"_L1);
    event.notes = reader.text("notes"_L1);
    return reader.result(event);
}

} // namespace jalons
