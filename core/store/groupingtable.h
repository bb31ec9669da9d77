// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QHash>

namespace jalons {

class Connection;
class TerritoryTable;

/// The officer's own groupings of territories (`OWN:…`), remembered whole: there are few.
class GroupingTable
{
public:
    GroupingTable(Connection &connection, TerritoryTable &territories);

    [[nodiscard]] Result<QList<Territory>> all(); ///< by name
    [[nodiscard]] Result<std::optional<Territory>> find(const TerritoryCode &code);
    /// What is remembered, by code; empty where it cannot be read.
    [[nodiscard]] const QHash<TerritoryCode, Territory> &remembered();
    Result<> put(const Territory &grouping);
    Result<> remove(const TerritoryCode &code);

private:
    [[nodiscard]] Result<> refresh();

    Connection &m_connection;
    TerritoryTable &m_territories;
    int m_generation = -1;
    QHash<TerritoryCode, Territory> m_groupings;
};

} // namespace jalons
