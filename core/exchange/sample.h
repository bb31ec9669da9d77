// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

namespace jalons {

class Plan;

/// Takes the sample (what the first territories of the plan did in spring 2019) into a plan,
/// through the same import that files go through.
[[nodiscard]] Result<> loadSample(Plan &plan);

} // namespace jalons
