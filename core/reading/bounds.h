// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// What the words before a date make of it; `before` leaves its first day out.
struct BoundWords
{
    Bound bound = Bound::On;
    bool before = false;
};

/// « à partir du », « dès le », « au plus tard le », « d'ici », « avant le », « from », « by », «
/// before ».
[[nodiscard]] BoundWords takeBound(Reading &reading);

/// The date with that bound: « avant le 30 juin » is by the 29th.
[[nodiscard]] PlannedDate bounded(PlannedDate date, const BoundWords &words);

} // namespace jalons
