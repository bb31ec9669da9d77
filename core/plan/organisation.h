// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/territory.h"
#include "core/plan/vocabulary.h"

namespace jalons {

/// Who takes part; one list for the whole plan, so that a name is corrected once.
struct Organisation
{
    OrganisationId id;
    QString name; ///< « DDCS de la Haute-Vienne », or a generic one: « bailleurs »
    OrganisationKind kind = OrganisationKind::Other;
    TerritoryCode territory; ///< where it acts or sits; null where not known
    bool retired = false;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace jalons
