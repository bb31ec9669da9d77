// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// Several days: « du 28 mai au 2 juin 2018 », « 12-14 mars », « les 12 et 13 mars », « du 12 mars
/// à 9 h au 14 mars à 12 h »; « entre le 3 et le 7 juin » is a period in which the day lies.
[[nodiscard]] std::optional<PlannedDate> readSeveralDays(Reading &reading);

/// « mardi 12 mars 2019 », « le 12 », « 12/3 ».
[[nodiscard]] std::optional<PlannedDate> readSingleDay(Reading &reading);

} // namespace jalons
