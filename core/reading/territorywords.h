// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"
#include "core/reading/lineword.h"

namespace jalons {

struct QuickEntryContext;

struct TerritoryFound
{
    TerritoryCode code;
    qsizetype first = 0; ///< word
    qsizetype end = 0;
    QList<TerritoryCode> candidates; ///< all that the name may mean
    QString doubt; ///< where code is null: that the name means several, and which
};

/// The territories named in the free words of a line, in its order: whole names and short ones
/// only, no streets. See readQuickEntry() for which one a name means; null where nothing tells.
[[nodiscard]] QList<TerritoryFound> findTerritories(
    const TypedLine &line, const QuickEntryContext &context);

} // namespace jalons
