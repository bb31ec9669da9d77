// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"

#include <memory>

namespace jalons {

class Catalogue;
class Plan;

/// The three ways to a plan in a file. A new plan knows the territories of the plan as they were
/// gathered.
[[nodiscard]] Result<std::unique_ptr<Plan>> openPlanFile(
    const QString &path, const Catalogue &catalogue, const Clock &clock);
[[nodiscard]] Result<std::unique_ptr<Plan>> createPlanFile(
    const QString &path, const Catalogue &catalogue, const Clock &clock);
/// A fresh copy of the sample in this folder, under a name that is still free.
[[nodiscard]] Result<std::unique_ptr<Plan>> createSampleCopy(
    const QString &folder, const Catalogue &catalogue, const Clock &clock);

/// « journees-2019.jalons », or « journees-2019-2.jalons » where that exists already.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

} // namespace jalons
