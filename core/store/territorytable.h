// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QHash>

namespace jalons {

class Catalogue;
class Connection;

/// The codes this plan has met, each with its small number. Remembers them all: a plan has some
/// hundreds.
class TerritoryTable
{
public:
    TerritoryTable(Connection &connection, const Catalogue &catalogue);

    /// The number of a code, given to it now where it is new.
    [[nodiscard]] Result<qint64> idOf(const TerritoryCode &code);
    /// The same as a value to bind: NULL for the null code.
    [[nodiscard]] Result<QVariant> boundId(const TerritoryCode &code);
    /// The number of a code the plan has met; none where it has not. Writes nothing.
    [[nodiscard]] std::optional<qint64> known(const TerritoryCode &code);
    /// The null code where the number is unknown.
    [[nodiscard]] TerritoryCode codeOf(qint64 id);

private:
    [[nodiscard]] Result<> remember();

    Connection &m_connection;
    const Catalogue &m_catalogue;
    int m_generation = -1;
    QHash<TerritoryCode, qint64> m_ids;
    QHash<qint64, TerritoryCode> m_codes;
};

} // namespace jalons
