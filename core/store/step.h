// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <functional>

namespace jalons {

class Connection;
struct Tables;

/// One difference, read and compared with what the plan holds, ready to be written.
struct Step
{
    Subject subject = Subject::Event;
    bool idle = false; ///< the plan holds it so already
    bool removes = false;
    bool adds = false;
    QString name; ///< of the value, for the menu and for sentences
    std::function<Result<>()> write;
    /// Why it cannot be removed, asked once everything is written; none where it can.
    std::function<Result<std::optional<QString>>()> stillUsed;
};

/// Reads a difference. Trouble::Conflict where the plan holds something else than `before`.
[[nodiscard]] Result<Step> stepOf(
    const Difference &difference, Connection &connection, Tables &tables);

} // namespace jalons
