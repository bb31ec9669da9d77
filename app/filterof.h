// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"

namespace jalons {

class Plan;

/// The filter that the words mean in a plan. What nobody knows (a territory, a kind, a priority, a
/// day that is none) is Trouble::Usage, with what it could have been.
[[nodiscard]] Result<Filter> filterOf(const TypedFilter &words, const Plan &plan);

} // namespace jalons
