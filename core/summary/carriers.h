// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"

namespace jalons {

/// Who carries an event: a territory's authority stands among the organisations as well as among
/// the territories; it is one carrier.
struct Carriers
{
    QList<TerritoryCode> territories; ///< leads, then co-leads, that no organisation stands for
    QList<OrganisationId> organisations;
};

[[nodiscard]] Carriers carriersOf(const Names &names, const Event &event);

/// True where the organisation is the territory's own authority: « Grenoble-Alpes Métropole », « le
/// conseil départemental de la Gironde ».
[[nodiscard]] bool standsFor(
    const Names &names, const Organisation &organisation, const TerritoryCode &code);

} // namespace jalons
