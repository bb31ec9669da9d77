// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/territories/nameindex.h"

namespace jalons {

/// The one territory meant by a code or a whole name: what Catalogue::resolve() promises. Where one
/// name means several, in this order: the one spelled exactly so (Loire, not Loiré); of one place
/// in several capacities the département (Paris, La Réunion); the one with twenty times the people
/// of any other (Landes the département, not the village). Else the choice is the officer's.
[[nodiscard]] Result<TerritoryCode> resolveTerritory(
    const Gazetteer &gazetteer, const NameIndex &names, const QString &codeOrName);

} // namespace jalons
