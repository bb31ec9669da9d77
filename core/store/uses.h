// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/ids.h"
#include "core/plan/territory.h"
#include "core/store/selection.h"

#include <functional>

namespace jalons {

class Connection;
struct Tables;

/// Why a value cannot be removed: the events that still need it. Made before it is removed, asked
/// after everything else of the change is written.
using StillUsed = std::function<Result<std::optional<QString>>()>;

[[nodiscard]] StillUsed organisationUses(
    Connection &connection, Tables &tables, const OrganisationId &id, const QString &name);
[[nodiscard]] StillUsed priorityUses(
    Connection &connection, Tables &tables, const PriorityId &id, const QString &name);
[[nodiscard]] StillUsed kindUses(Connection &connection, const QString &key, const QString &name);
[[nodiscard]] StillUsed seriesUses(Connection &connection, const SeriesId &id, const QString &name);
[[nodiscard]] StillUsed groupingUses(
    Connection &connection, Tables &tables, const TerritoryCode &code, const QString &name);

/// The events that name an organisation, in their list or among their speakers.
[[nodiscard]] Selection eventsWith(Tables &tables, const OrganisationId &id);
/// The events of a series.
[[nodiscard]] Selection eventsOf(const SeriesId &id);
/// The events that name a territory itself.
[[nodiscard]] Selection eventsAt(Tables &tables, const TerritoryCode &code);

} // namespace jalons
