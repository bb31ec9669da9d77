// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"
#include "core/store/lock.h"
#include "core/store/tables.h"

namespace jalons {

/// A plan's database, open and verified, with its lock.
struct Opened
{
    std::unique_ptr<Lock> lock; ///< none where read-only
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Tables> tables;
    std::optional<Holder> holder;
    bool readOnly = false;
};

/// See Plan::open() and Plan::create().
[[nodiscard]] Result<Opened> openFile(const QString &path, const PlanOptions &options);
[[nodiscard]] Result<Opened> createFile(const QString &path, const PlanOptions &options);

/// Who signs: the name given, else the login name.
[[nodiscard]] QString signatureOf(const PlanOptions &options);

} // namespace jalons
