// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/kind.h"

namespace jalons {

class Connection;

/// The plan's own kinds of event, and built-in ones that it names or retires in its own way.
class KindTable
{
public:
    explicit KindTable(Connection &connection);

    /// Built-in kinds in their order, as the plan has them where it has them, then its own by name.
    [[nodiscard]] Result<QList<Kind>> all();
    /// What the plan itself holds; none for a built-in kind it has not touched.
    [[nodiscard]] Result<std::optional<Kind>> find(const QString &key);
    Result<> put(const Kind &kind);
    Result<> remove(const QString &key);

private:
    Connection &m_connection;
};

} // namespace jalons
