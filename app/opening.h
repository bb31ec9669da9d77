// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/result.h"

#include <memory>

class QTemporaryDir;

namespace jalons {

class Catalogue;
class Plan;

/// A plan that a command works on, and the folder of the sample's copy, which goes away with it.
struct OpenedPlan
{
    std::shared_ptr<QTemporaryDir> folder; // outlives the plan
    std::unique_ptr<Plan> plan;
    bool created = false; ///< the file is new: an import that fails takes it away again
};

/// Opens the plan of a request: the one named, a fresh copy of the sample, or the last one the
/// window had open. A command that only reads leaves the file alone and works beside a window that
/// has it open.
[[nodiscard]] Result<OpenedPlan> openFor(const Request &request, const Catalogue &catalogue);

} // namespace jalons
