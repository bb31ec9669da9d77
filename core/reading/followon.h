// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// A day told from the one before it in the text: « la veille », « le surlendemain », « deux jours
/// plus tard », « la semaine suivante », « le jeudi suivant », « le même jour », and « le 4 » of
/// the same month. Leaves the reading behind it; none, and the reading where it was, otherwise.
[[nodiscard]] std::optional<PlannedDate> readFollowOn(
    Reading &reading, const PlannedDate &previous);

} // namespace jalons
