// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/vocabulary.h"

#include "core/plan/words.h"

namespace jalons {

namespace {

constexpr Word<Status> statuses[] = {
    //: status of an event that somebody thinks of (« envisagé »)
    { Status::Idea, "idea", QT_TRANSLATE_NOOP("Status", "Envisaged") },
    { Status::Planned, "planned", QT_TRANSLATE_NOOP("Status", "Planned") },
    { Status::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Status", "Confirmed") },
    { Status::Held, "held", QT_TRANSLATE_NOOP("Status", "Held") },
    { Status::Postponed, "postponed", QT_TRANSLATE_NOOP("Status", "Postponed") },
    { Status::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Status", "Cancelled") },
};

constexpr Word<TerritoryRole> territoryRoles[] = {
    //: a territory that carries an event (« porteur »)
    { TerritoryRole::Lead, "lead", QT_TRANSLATE_NOOP("TerritoryRole", "Carries") },
    { TerritoryRole::CoLead, "co-lead", QT_TRANSLATE_NOOP("TerritoryRole", "Co-carries") },
    { TerritoryRole::Concerned, "concerned", QT_TRANSLATE_NOOP("TerritoryRole", "Concerned") },
};

constexpr Word<OrganisationRole> organisationRoles[] = {
    //: an organisation that carries an event (« porte »)
    { OrganisationRole::Carries, "carries", QT_TRANSLATE_NOOP("OrganisationRole", "Carries") },
    { OrganisationRole::CoOrganises, "co-organises",
        QT_TRANSLATE_NOOP("OrganisationRole", "Co-organises") },
    { OrganisationRole::Partners, "partners",
        QT_TRANSLATE_NOOP("OrganisationRole", "In partnership") },
    { OrganisationRole::Supports, "supports", QT_TRANSLATE_NOOP("OrganisationRole", "Supports") },
    { OrganisationRole::Hosts, "hosts", QT_TRANSLATE_NOOP("OrganisationRole", "Hosts") },
    { OrganisationRole::Funds, "funds", QT_TRANSLATE_NOOP("OrganisationRole", "Funds") },
    { OrganisationRole::TakesPart, "takes-part",
        QT_TRANSLATE_NOOP("OrganisationRole", "Takes part") },
    { OrganisationRole::Speaks, "speaks", QT_TRANSLATE_NOOP("OrganisationRole", "Speaks") },
};

constexpr Word<OrganisationKind> organisationKinds[] = {
    { OrganisationKind::Ministry, "ministry", QT_TRANSLATE_NOOP("OrganisationKind", "Ministry") },
    { OrganisationKind::Prefecture, "prefecture",
        QT_TRANSLATE_NOOP("OrganisationKind", "Prefecture") },
    { OrganisationKind::Ddcs, "ddcs", QT_TRANSLATE_NOOP("OrganisationKind", "DDCS, DDETS") },
    { OrganisationKind::Ddt, "ddt", QT_TRANSLATE_NOOP("OrganisationKind", "DDT, DDTM") },
    { OrganisationKind::Dreal, "dreal",
        QT_TRANSLATE_NOOP("OrganisationKind", "DREAL, DREETS, DRIHL") },
    { OrganisationKind::Ars, "ars", QT_TRANSLATE_NOOP("OrganisationKind", "ARS") },
    { OrganisationKind::Caf, "caf", QT_TRANSLATE_NOOP("OrganisationKind", "CAF") },
    { OrganisationKind::LocalAuthority, "local-authority",
        QT_TRANSLATE_NOOP("OrganisationKind", "Local authority") },
    { OrganisationKind::Landlord, "landlord",
        QT_TRANSLATE_NOOP("OrganisationKind", "Social landlord") },
    //: « logement adapté »
    { OrganisationKind::AdaptedHousing, "adapted-housing",
        QT_TRANSLATE_NOOP("OrganisationKind", "Adapted housing") },
    { OrganisationKind::Association, "association",
        QT_TRANSLATE_NOOP("OrganisationKind", "Association") },
    { OrganisationKind::Operator, "operator", QT_TRANSLATE_NOOP("OrganisationKind", "Operator") },
    { OrganisationKind::Committee, "committee",
        QT_TRANSLATE_NOOP("OrganisationKind", "Committee or council") },
    { OrganisationKind::Other, "other", QT_TRANSLATE_NOOP("OrganisationKind", "Other") },
};

constexpr Word<SessionKind> sessionKinds[] = {
    { SessionKind::Plenary, "plenary", QT_TRANSLATE_NOOP("SessionKind", "Plenary") },
    { SessionKind::Presentation, "presentation", QT_TRANSLATE_NOOP("SessionKind", "Presentation") },
    { SessionKind::Workshop, "workshop", QT_TRANSLATE_NOOP("SessionKind", "Workshop") },
    { SessionKind::RoundTable, "round-table", QT_TRANSLATE_NOOP("SessionKind", "Round table") },
    { SessionKind::Break, "break", QT_TRANSLATE_NOOP("SessionKind", "Break") },
    { SessionKind::Other, "other", QT_TRANSLATE_NOOP("SessionKind", "Other") },
};

constexpr Word<Slot> slotsOfADay[] = {
    //: no half of the day was given for a session
    { Slot::None, "none", QT_TRANSLATE_NOOP("Slot", "Not set") },
    { Slot::Morning, "morning", QT_TRANSLATE_NOOP("Slot", "Morning") },
    { Slot::Afternoon, "afternoon", QT_TRANSLATE_NOOP("Slot", "Afternoon") },
    { Slot::Evening, "evening", QT_TRANSLATE_NOOP("Slot", "Evening") },
    { Slot::WholeDay, "whole-day", QT_TRANSLATE_NOOP("Slot", "Whole day") },
};

constexpr Word<Progress> progresses[] = {
    { Progress::NotStarted, "not-started", QT_TRANSLATE_NOOP("Progress", "Not started") },
    { Progress::UnderWay, "under-way", QT_TRANSLATE_NOOP("Progress", "Under way") },
    { Progress::Done, "done", QT_TRANSLATE_NOOP("Progress", "Done") },
    { Progress::Abandoned, "abandoned", QT_TRANSLATE_NOOP("Progress", "Abandoned") },
};

} // namespace

#define JALONS_VOCABULARY(Type, fromKey, all, words)                                               \
    QString keyOf(Type value)                                                                      \
    {                                                                                              \
        return keyIn(words, value);                                                                \
    }                                                                                              \
    std::optional<Type> fromKey(const QString &key)                                                \
    {                                                                                              \
        return valueIn(words, key);                                                                \
    }                                                                                              \
    QString nameOf(Type value)                                                                     \
    {                                                                                              \
        return nameIn(words, #Type, value);                                                        \
    }                                                                                              \
    const QList<Type> &all()                                                                       \
    {                                                                                              \
        static const QList<Type> values = allIn(words);                                            \
        return values;                                                                             \
    }

JALONS_VOCABULARY(Status, statusFromKey, allStatuses, statuses)
JALONS_VOCABULARY(TerritoryRole, territoryRoleFromKey, allTerritoryRoles, territoryRoles)
JALONS_VOCABULARY(
    OrganisationRole, organisationRoleFromKey, allOrganisationRoles, organisationRoles)
JALONS_VOCABULARY(
    OrganisationKind, organisationKindFromKey, allOrganisationKinds, organisationKinds)
JALONS_VOCABULARY(SessionKind, sessionKindFromKey, allSessionKinds, sessionKinds)
JALONS_VOCABULARY(Slot, slotFromKey, allSlots, slotsOfADay)
JALONS_VOCABULARY(Progress, progressFromKey, allProgress, progresses)
#undef JALONS_VOCABULARY

} // namespace jalons
