// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jalons {

/// Where an event stands. How exactly its date is known is not a status (see Precision).
enum class Status { Idea, Planned, Confirmed, Held, Postponed, Cancelled };

/// How a territory has to do with an event: seen under each, counted once in the whole.
enum class TerritoryRole { Lead, CoLead, Concerned };

/// What an organisation does for an event.
enum class OrganisationRole {
    Carries,
    CoOrganises,
    Partners,
    Supports,
    Hosts,
    Funds,
    TakesPart,
    Speaks
};

enum class OrganisationKind {
    Ministry, ///< DIHAL, DGCS, DHUP, …
    Prefecture,
    Ddcs, ///< DDCS until 2021, DDETS since
    Ddt,
    Dreal, ///< DREAL, DREETS, DRIHL: the State in the region
    Ars,
    Caf,
    LocalAuthority, ///< collectivité
    Landlord, ///< bailleur social
    AdaptedHousing, ///< logement adapté
    Association,
    Operator, ///< opérateur, agence, plateforme
    Committee, ///< haut comité, conseil
    Other
};

/// One item of a programme.
enum class SessionKind { Plenary, Presentation, Workshop, RoundTable, Break, Other };

/// Half of a day, where no hour is known.
enum class Slot { None, Morning, Afternoon, Evening, WholeDay };

enum class Progress { NotStarted, UnderWay, Done, Abandoned };

/// For each: the stable English key used in JSON and in the store (`co-organises`, `round-table`),
/// the way back (none for an unknown key), the name on the screen, and all values in their usual
/// order.
#define JALONS_VOCABULARY(Type, fromKey, all)                                                      \
    [[nodiscard]] QString keyOf(Type value);                                                       \
    [[nodiscard]] std::optional<Type> fromKey(const QString &key);                                 \
    [[nodiscard]] QString nameOf(Type value);                                                      \
    [[nodiscard]] const QList<Type> &all();

JALONS_VOCABULARY(Status, statusFromKey, allStatuses)
JALONS_VOCABULARY(TerritoryRole, territoryRoleFromKey, allTerritoryRoles)
JALONS_VOCABULARY(OrganisationRole, organisationRoleFromKey, allOrganisationRoles)
JALONS_VOCABULARY(OrganisationKind, organisationKindFromKey, allOrganisationKinds)
JALONS_VOCABULARY(SessionKind, sessionKindFromKey, allSessionKinds)
JALONS_VOCABULARY(Slot, slotFromKey, allSlots)
JALONS_VOCABULARY(Progress, progressFromKey, allProgress)
#undef JALONS_VOCABULARY

} // namespace jalons
