// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

namespace jalons {

class Connection;
class TerritoryTable;

/// `2018|EPCI:200040715`: what a Difference calls a commitment.
[[nodiscard]] QString keyOf(const Commitment &commitment);

/// The territories of the plan, one line a territory and wave.
class CommitmentTable
{
public:
    CommitmentTable(Connection &connection, TerritoryTable &territories);

    [[nodiscard]] Result<QList<Commitment>> all(); ///< by wave, name
    [[nodiscard]] Result<std::optional<Commitment>> find(const QString &key);
    Result<> put(const Commitment &commitment);
    Result<> remove(const QString &key);

private:
    [[nodiscard]] QVariantList valuesOf(const QString &key);

    Connection &m_connection;
    TerritoryTable &m_territories;
};

} // namespace jalons
