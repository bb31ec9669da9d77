// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// « semaine 15 », « S15 2019 », « semaine 15, du 8 au 14 avril 2019 », « 2019-W15 », « semaine du
/// 8 avril », « la semaine prochaine », « la première semaine de juin » (the first whole one), «
/// fin de semaine ».
[[nodiscard]] std::optional<PlannedDate> readWeek(Reading &reading);

} // namespace jalons
