// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

namespace jalons {

/// The date one step later (or earlier): the next day, week, part of a month, month, quarter,
/// half-year or year, hours and zone kept. Several days stay as many; another period moves by its
/// length; an unknown date becomes `today`.
[[nodiscard]] PlannedDate stepped(const PlannedDate &date, int steps, QDate today);

/// The same date begun on another day: several days stay as many, hours stay; what was vaguer is
/// now that day.
[[nodiscard]] PlannedDate movedTo(const PlannedDate &date, QDate day);

} // namespace jalons
