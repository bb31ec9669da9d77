// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"

#include <QHash>

namespace jalons {

class Plan;

/// Which of the eight sets of colours the events of a territory take: the territories filtered by
/// where they are several, else those of the plan, in the order of the tree and counted round. One
/// that lies in another takes the other's; the last set is for all that are none of these.
class TerritoryHues
{
public:
    TerritoryHues() = default;
    TerritoryHues(const Plan &plan, const Filter &filter);

    [[nodiscard]] int of(const TerritoryCode &code) const;
    /// The territories that have a set of their own, in the order of the tree.
    [[nodiscard]] const QList<TerritoryCode> &order() const { return m_order; }

private:
    const Plan *m_plan = nullptr;
    QList<TerritoryCode> m_order;
    mutable QHash<TerritoryCode, int> m_sets; ///< grows with what was asked
};

} // namespace jalons
