// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/names.h"

#include "core/basis/searchkey.h"
#include "core/store/plan.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<Names> Names::of(const Plan &plan)
{
    const auto kinds = plan.kinds();
    if (!kinds)
        return failed(kinds);
    const auto organisations = plan.organisations();
    if (!organisations)
        return failed(organisations);
    const auto priorities = plan.priorities();
    if (!priorities)
        return failed(priorities);

    Names names;
    names.plan = &plan;
    for (const Kind &kind : *kinds)
        names.kinds.insert(kind.key, kind);
    for (const Organisation &organisation : *organisations)
        names.organisations.insert(organisation.id, organisation);
    for (const Priority &priority : *priorities)
        names.priorities.insert(priority.id, priority);
    return names;
}

Kind Names::kind(const QString &key) const
{
    return kinds.value(key, Kind{ .key = key, .name = key, .shortName = key });
}

QString Names::organisation(const OrganisationId &id) const
{
    return organisations.value(id).name;
}

QString Names::organisationAndTown(const OrganisationId &id) const
{
    const Organisation found = organisations.value(id);
    if (found.territory.type != TerritoryCode::Type::Commune)
        return found.name;
    const QString town = territory(found.territory);
    return searchKey(found.name).contains(searchKey(town)) ? found.name
                                                           : u"%1, %2"_s.arg(found.name, town);
}

QString Names::territory(const TerritoryCode &code) const
{
    return code.isNull() ? QString() : plan->territoryName(code);
}

QStringList Names::territories(const QList<EventTerritory> &territories) const
{
    QStringList found;
    for (const TerritoryRole role : allTerritoryRoles()) {
        for (const EventTerritory &each : territories) {
            const QString name = each.role == role ? territory(each.code) : QString();
            if (!name.isEmpty() && !found.contains(name))
                found.append(name);
        }
    }
    return found;
}

} // namespace jalons
