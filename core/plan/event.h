// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/planneddate.h"
#include "core/plan/session.h"
#include "core/plan/territory.h"
#include "core/plan/vocabulary.h"

#include <QStringList>

#include <optional>

namespace jalons {

struct EventTerritory
{
    TerritoryCode code;
    TerritoryRole role = TerritoryRole::Lead;

    friend bool operator==(const EventTerritory &, const EventTerritory &) = default;
};

struct EventOrganisation
{
    OrganisationId organisation;
    OrganisationRole role = OrganisationRole::TakesPart;
    QString remark; ///< « non nommés »

    friend bool operator==(const EventOrganisation &, const EventOrganisation &) = default;
};

/// A page or a document; the address may be missing where the source did not give it.
struct Link
{
    QString title;
    QString url;
    QString remark; ///< « adresse absente du texte »

    friend bool operator==(const Link &, const Link &) = default;
};

/// An action agreed at an event: what, who, by when, done.
struct Action
{
    QString what;
    QString who;
    QDate due; ///< null where no day was set
    bool done = false;

    friend bool operator==(const Action &, const Action &) = default;
};

/// What is planned or was held. Public text and lists leave the plan; `notes` never do unless asked
/// for.
struct Event
{
    EventId id;
    QString title;
    QString kind = QStringLiteral("meeting"); ///< key of a Kind
    Status status = Status::Planned;
    PlannedDate when;
    PlannedDate postponedFrom; ///< the date it had before it was postponed; Unknown where none
    QString place; ///< address, room or town, as people say it
    QList<EventTerritory> territories;
    QList<EventOrganisation> organisations;
    bool moreOrganisations = false; ///< the list is open: « …, et d'autres partenaires »
    EventId framework; ///< the wider event it is part of; null where none
    EventId follows; ///< the event it follows up; its next session where both are of one kind
    QList<EventId> prepares; ///< the milestones it leads to
    int rank = 0; ///< in its series: « 1er comité », « 7e club »; 0 where none
    SeriesId series; ///< what it is an occurrence of; null where none
    QDate occurrence; ///< the day the rule of the series gives it, kept when the event is moved
    QList<Session> programme;
    QList<PriorityId> priorities;
    QStringList aims;
    QString context;
    QString summary; ///< public text, plain, paragraphs parted by empty lines
    QStringList decisions;
    QList<Action> actions;
    QList<Link> links;
    std::optional<int> expectedAttendance;
    std::optional<int> actualAttendance;
    QString contact;
    QString notes; ///< internal

    friend bool operator==(const Event &, const Event &) = default;
};

/// The few columns a list or a calendar needs of an event.
struct EventOutline
{
    EventId id;
    QString title;
    QString kind;
    Status status = Status::Planned;
    PlannedDate when;
    PlannedDate postponedFrom;
    QString place;
    QList<EventTerritory> territories; ///< leads first
    SeriesId series; ///< null where it does not recur

    friend bool operator==(const EventOutline &, const EventOutline &) = default;
};

[[nodiscard]] EventOutline outlineOf(const Event &event);

/// What keeps an event from being saved (no title, a bad date, a session that ends before it
/// starts, an action without words), as a sentence; none where all is well.
[[nodiscard]] std::optional<QString> problemOf(const Event &event);

} // namespace jalons
