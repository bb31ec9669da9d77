// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/bulletin.h"

#include <optional>

namespace jalons {

class Connection;

/// The bulletins that have left, and the drafts.
class BulletinTable
{
public:
    explicit BulletinTable(Connection &connection);

    /// The latest day first.
    [[nodiscard]] Result<QList<Bulletin>> all();
    [[nodiscard]] Result<std::optional<Bulletin>> find(const BulletinId &id);
    Result<> put(const Bulletin &bulletin);
    Result<> remove(const BulletinId &id);

private:
    Connection &m_connection;
};

} // namespace jalons
