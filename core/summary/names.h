// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/plan/kind.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"

#include <QHash>

namespace jalons {

class Plan;

/// What the ids and keys of events stand for, read from a plan once for many pages.
struct Names
{
    const Plan *plan = nullptr;
    QHash<QString, Kind> kinds;
    QHash<OrganisationId, Organisation> organisations;
    QHash<PriorityId, Priority> priorities;

    [[nodiscard]] static Result<Names> of(const Plan &plan);

    /// The kind, or one that is named by its key where the plan has none.
    [[nodiscard]] Kind kind(const QString &key) const;
    [[nodiscard]] QString organisation(const OrganisationId &id) const;
    /// « TOTEM, Grenoble »: with the commune it sits in, unless its name says it.
    [[nodiscard]] QString organisationAndTown(const OrganisationId &id) const;
    [[nodiscard]] QString territory(const TerritoryCode &code) const;
    /// Names of an event's territories, leads first, each once.
    [[nodiscard]] QStringList territories(const QList<EventTerritory> &territories) const;
};

} // namespace jalons
