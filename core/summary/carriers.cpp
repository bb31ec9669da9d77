// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/carriers.h"

#include "core/basis/searchkey.h"

#include <algorithm>

namespace jalons {

bool standsFor(const Names &names, const Organisation &organisation, const TerritoryCode &code)
{
    return searchKey(organisation.name) == searchKey(names.territory(code))
        || (organisation.kind == OrganisationKind::LocalAuthority
            && organisation.territory == code);
}

Carriers carriersOf(const Names &names, const Event &event)
{
    Carriers carriers;
    for (const EventOrganisation &each : event.organisations) {
        if (each.role == OrganisationRole::Carries
            && !carriers.organisations.contains(each.organisation))
            carriers.organisations.append(each.organisation);
    }
    for (const TerritoryRole role : { TerritoryRole::Lead, TerritoryRole::CoLead }) {
        for (const EventTerritory &each : event.territories) {
            const bool standing = std::any_of(carriers.organisations.cbegin(),
                carriers.organisations.cend(), [&](const OrganisationId &id) {
                    return standsFor(names, names.organisations.value(id), each.code);
                });
            if (each.role == role && !standing && !carriers.territories.contains(each.code))
                carriers.territories.append(each.code);
        }
    }
    return carriers;
}

} // namespace jalons
