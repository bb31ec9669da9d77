// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// A whole month or several: « septembre 2019 », « 09/2019 », « le mois prochain », « mars-avril
/// 2020 », « de mars à mai 2020 », « à la rentrée ».
[[nodiscard]] std::optional<PlannedDate> readMonth(Reading &reading);

/// « début juin », « mi-juin 2019 », « fin du mois », « la 2e quinzaine de septembre ».
[[nodiscard]] std::optional<PlannedDate> readPartOfMonth(Reading &reading);

} // namespace jalons
