// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/organisation.h"

#include <QHash>

namespace jalons {

class Connection;
class TerritoryTable;

/// Who takes part. Remembers number and name of each, because events name them all the time.
class OrganisationTable
{
public:
    OrganisationTable(Connection &connection, TerritoryTable &territories);

    [[nodiscard]] Result<QList<Organisation>> all();
    [[nodiscard]] Result<std::optional<Organisation>> find(const OrganisationId &id);
    Result<> put(const Organisation &organisation);
    Result<> remove(const OrganisationId &id);

    /// Its number in this file; none where the plan has no such organisation.
    [[nodiscard]] std::optional<qint64> numberOf(const OrganisationId &id);
    [[nodiscard]] OrganisationId idOf(qint64 number);
    [[nodiscard]] QString nameOf(const OrganisationId &id);

private:
    void refresh();

    Connection &m_connection;
    TerritoryTable &m_territories;
    int m_generation = -1;
    QHash<OrganisationId, qint64> m_numbers;
    QHash<qint64, OrganisationId> m_ids;
    QHash<OrganisationId, QString> m_names;
};

} // namespace jalons
