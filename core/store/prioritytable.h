// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/priority.h"

namespace jalons {

class Connection;
class TerritoryTable;

/// The action priorities of the territories.
class PriorityTable
{
public:
    PriorityTable(Connection &connection, TerritoryTable &territories);

    [[nodiscard]] Result<QList<Priority>> all();
    [[nodiscard]] Result<std::optional<Priority>> find(const PriorityId &id);
    Result<> put(const Priority &priority);
    Result<> remove(const PriorityId &id);
    /// Its number in this file; none where the plan has no such priority.
    [[nodiscard]] Result<std::optional<qint64>> numberOf(const PriorityId &id);

private:
    Connection &m_connection;
    TerritoryTable &m_territories;
};

} // namespace jalons
