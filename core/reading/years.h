// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// A year and its parts: « 2020 », « l'an prochain », « 2019-2020 », « T1 2020 », « 1er trimestre
/// 2020 », « S2 2019 », « second semestre », « printemps 2020 », « fin 2019 ».
[[nodiscard]] std::optional<PlannedDate> readYear(Reading &reading);

} // namespace jalons
