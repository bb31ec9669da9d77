// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/mute.h"

#include <optional>

namespace jalons {

class Connection;

/// The overlaps that are told no more.
class MuteTable
{
public:
    explicit MuteTable(Connection &connection);

    [[nodiscard]] Result<QList<Mute>> all();
    [[nodiscard]] Result<std::optional<Mute>> find(const QString &key);
    Result<> put(const Mute &mute);
    Result<> remove(const QString &key);

private:
    Connection &m_connection;
};

} // namespace jalons
