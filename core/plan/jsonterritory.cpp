// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

const QList<TerritoryKind> &allTerritoryKinds()
{
    static const QList<TerritoryKind> all{ TerritoryKind::Country, TerritoryKind::Region,
        TerritoryKind::Department, TerritoryKind::Metropole, TerritoryKind::MetropoleDeLyon,
        TerritoryKind::CommunauteUrbaine, TerritoryKind::CommunauteAgglomeration,
        TerritoryKind::CommunauteCommunes, TerritoryKind::Commune, TerritoryKind::Grouping };
    return all;
}

} // namespace

QJsonObject toJson(const Territory &territory)
{
    JsonWriter writer;
    writer.put("code"_L1, territory.code);
    writer.set("kind"_L1, keyOf(territory.kind));
    writer.put("name"_L1, territory.name);
    writer.put("parent"_L1, territory.parent);
    if (territory.timeZone != Territory().timeZone)
        writer.set("timeZone"_L1, QString::fromUtf8(territory.timeZone));
    writer.putList("members"_L1, territory.members, [](const TerritoryCode &member) {
        return member.toString();
    });
    return writer.object();
}

Result<Territory> territoryFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Territory territory;
    territory.code = reader.territory("code"_L1);
    territory.kind
        = reader.word("kind"_L1, &territoryKindFromKey, allTerritoryKinds(), territory.kind);
    territory.name = reader.text("name"_L1);
    territory.parent = reader.territory("parent"_L1);
    if (reader.has("timeZone"_L1))
        territory.timeZone = reader.text("timeZone"_L1).toUtf8();
    territory.members = reader.territories("members"_L1);
    return reader.result(territory);
}

QJsonObject toJson(const Commitment &commitment)
{
    JsonWriter writer;
    writer.put("territory"_L1, commitment.territory);
    writer.put("wave"_L1, commitment.wave);
    writer.put("name"_L1, commitment.name);
    writer.put("source"_L1, commitment.source);
    writer.set("certain"_L1, commitment.certain);
    return writer.object();
}

Result<Commitment> commitmentFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Commitment commitment;
    commitment.territory = reader.territory("territory"_L1);
    commitment.wave = reader.number("wave"_L1).value_or(0);
    commitment.name = reader.text("name"_L1);
    commitment.source = reader.text("source"_L1);
    if (reader.has("certain"_L1))
        commitment.certain = reader.flag("certain"_L1);
    return reader.result(commitment);
}

} // namespace jalons
