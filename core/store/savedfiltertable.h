// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/savedfilter.h"

#include <optional>

namespace jalons {

class Connection;

/// The filters that have a name.
class SavedFilterTable
{
public:
    explicit SavedFilterTable(Connection &connection);

    [[nodiscard]] Result<QList<SavedFilter>> all();
    [[nodiscard]] Result<std::optional<SavedFilter>> find(const SavedFilterId &id);
    Result<> put(const SavedFilter &saved);
    Result<> remove(const SavedFilterId &id);

private:
    Connection &m_connection;
};

} // namespace jalons
