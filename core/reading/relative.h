// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// Days counted from the anchor: « demain », « lundi prochain », « lundi en huit », « +15 », « J+15
/// », « dans deux semaines », « il y a un mois », « sous quinzaine » (a term), « à 15 jours ouvrés
/// ».
[[nodiscard]] std::optional<PlannedDate> readRelative(Reading &reading);

/// « le premier mardi de juin », « le dernier vendredi de juin 2019 ».
[[nodiscard]] std::optional<PlannedDate> readWeekdayOfMonth(Reading &reading);

} // namespace jalons
