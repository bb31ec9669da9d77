// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"

#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Priority &priority)
{
    JsonWriter writer;
    writer.putId("id"_L1, priority.id);
    writer.put("territory"_L1, priority.territory);
    writer.put("rank"_L1, priority.rank);
    writer.put("title"_L1, priority.title);
    writer.put("description"_L1, priority.description);
    writer.put("firstYear"_L1, priority.firstYear);
    writer.put("lastYear"_L1, priority.lastYear);
    writer.set("progress"_L1, keyOf(priority.progress));
    writer.put("theme"_L1, priority.theme);
    return writer.object();
}

Result<Priority> priorityFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Priority priority;
    priority.id = reader.id<PriorityId>("id"_L1);
    priority.territory = reader.territory("territory"_L1);
    priority.rank = reader.number("rank"_L1).value_or(0);
    priority.title = reader.text("title"_L1);
    priority.description = reader.text("description"_L1);
    priority.firstYear = reader.number("firstYear"_L1).value_or(0);
    priority.lastYear = reader.number("lastYear"_L1).value_or(0);
    priority.progress
        = reader.word("progress"_L1, &progressFromKey, allProgress(), Progress::NotStarted);
    priority.theme = reader.text("theme"_L1);
    return reader.result(priority);
}

QJsonObject toJson(const Organisation &organisation)
{
    JsonWriter writer;
    writer.putId("id"_L1, organisation.id);
    writer.put("name"_L1, organisation.name);
    writer.set("kind"_L1, keyOf(organisation.kind));
    writer.put("territory"_L1, organisation.territory);
    writer.put("retired"_L1, organisation.retired);
    return writer.object();
}

Result<Organisation> organisationFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Organisation organisation;
    organisation.id = reader.id<OrganisationId>("id"_L1);
    organisation.name = reader.text("name"_L1);
    organisation.kind = reader.word(
        "kind"_L1, &organisationKindFromKey, allOrganisationKinds(), OrganisationKind::Other);
    organisation.territory = reader.territory("territory"_L1);
    organisation.retired = reader.flag("retired"_L1);
    return reader.result(organisation);
}

QJsonObject toJson(const Kind &kind)
{
    JsonWriter writer;
    writer.put("key"_L1, kind.key);
    writer.put("name"_L1, kind.name);
    writer.put("shortName"_L1, kind.shortName);
    writer.set("family"_L1, keyOf(kind.family));
    writer.put("retired"_L1, kind.retired);
    return writer.object();
}

Result<Kind> kindFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Kind kind;
    kind.key = reader.text("key"_L1);
    kind.name = reader.text("name"_L1);
    kind.shortName = reader.text("shortName"_L1);
    kind.family = reader.word("family"_L1, &familyFromKey, allFamilies(), Family::Other);
    kind.retired = reader.flag("retired"_L1);
    return reader.result(kind);
}

QJsonObject toJson(const Description &description)
{
    JsonWriter writer;
    writer.put("title"_L1, description.title);
    writer.put("publisher"_L1, description.publisher);
    writer.put("published"_L1, description.published);
    writer.put("contact"_L1, description.contact);
    writer.put("period"_L1, description.period);
    writer.put("coActors"_L1, description.coActors);
    writer.put("aims"_L1, description.aims);
    return writer.object();
}

Result<Description> descriptionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Description description;
    description.title = reader.text("title"_L1);
    description.publisher = reader.text("publisher"_L1);
    description.published = reader.date("published"_L1);
    description.contact = reader.text("contact"_L1);
    description.period = reader.text("period"_L1);
    description.coActors = reader.text("coActors"_L1);
    description.aims = reader.texts("aims"_L1);
    return reader.result(description);
}

} // namespace jalons
