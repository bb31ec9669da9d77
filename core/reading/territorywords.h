// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"
#include "core/reading/lineword.h"

namespace jalons {

class Catalogue;

struct TerritoryFound
{
    TerritoryCode code;
    qsizetype first = 0; ///< word
    qsizetype end = 0;
};

/// The territories named in the free words of a line, in its order: whole names and short ones
/// only, no streets. See readQuickEntry() for which one a name means. Where one means several,
/// none, and `doubt` lists them.
[[nodiscard]] QList<TerritoryFound> findTerritories(const TypedLine &line,
    const Catalogue &catalogue, const QList<TerritoryCode> &committed, QString *doubt);

} // namespace jalons
