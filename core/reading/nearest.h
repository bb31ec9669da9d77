// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <functional>
#include <optional>

namespace jalons {

/// Which year a date without one is in.
enum class Side { Nearest, Past, Next };

/// The date on that side of the anchor, from four years before to four after, that is nearest to
/// the anchor; of two as near, the later. `dateIn` gives the date in a year, unknown where that
/// year has none.
[[nodiscard]] PlannedDate nearestTo(
    QDate anchor, Side side, const std::function<PlannedDate(int year)> &dateIn);

/// In the year given, else in the nearest.
[[nodiscard]] PlannedDate inYear(
    std::optional<int> year, QDate anchor, const std::function<PlannedDate(int year)> &dateIn);

} // namespace jalons
