// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/headway.h"
#include "core/plan/change.h"

namespace jalons {

class Connection;
struct Tables;

/// Writes a change and its history in one transaction; `who` and `when` sign it. Gives it as
/// written, without what the plan held already; without any difference where nothing was to do, and
/// then nothing is written. stopped() where the headway says so.
[[nodiscard]] Result<Change> applyChange(Connection &connection, Tables &tables, Change change,
    const QString &who, QDateTime when, const Headway &headway = {});

} // namespace jalons
