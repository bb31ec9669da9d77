// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/description.h"

#include <optional>

namespace jalons {

class Connection;

/// What the plan says of itself: one row, or none.
class DescriptionTable
{
public:
    explicit DescriptionTable(Connection &connection);

    [[nodiscard]] Result<std::optional<Description>> find();
    Result<> put(const Description &description);
    Result<> remove();

private:
    Connection &m_connection;
};

} // namespace jalons
