// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/step.h"

namespace jalons {

// Values that no other names: to put or to remove them asks nothing more.

[[nodiscard]] Result<Step> commitmentStep(const Difference &difference, Tables &tables);
[[nodiscard]] Result<Step> descriptionStep(const Difference &difference, Tables &tables);
[[nodiscard]] Result<Step> savedFilterStep(const Difference &difference, Tables &tables);
[[nodiscard]] Result<Step> muteStep(const Difference &difference, Tables &tables);
[[nodiscard]] Result<Step> bulletinStep(const Difference &difference, Tables &tables);

} // namespace jalons
