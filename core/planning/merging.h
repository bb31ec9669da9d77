// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/ids.h"

namespace jalons {

class Plan;

/// Two of one list that are the same thing under two names, made one: what named the first names
/// the second instead, wherever it stood, and the first is removed. One Change, not yet applied.
[[nodiscard]] Result<Change> mergedOrganisation(
    const Plan &plan, const OrganisationId &from, const OrganisationId &into);
/// By key; the kinds of the programme can be merged into, but not away.
[[nodiscard]] Result<Change> mergedKind(const Plan &plan, const QString &from, const QString &into);

} // namespace jalons
