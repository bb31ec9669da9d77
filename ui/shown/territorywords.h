// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

namespace jalons {

class Catalogue;

/// What tells a territory from others of its name: « commune, Savoie, CA du Grand Chambéry »,
/// « métropole, Isère », « département », « own grouping, 3 members ».
[[nodiscard]] QString detailsOf(const Territory &territory, const Catalogue &catalogue);

} // namespace jalons
