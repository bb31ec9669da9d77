// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/appearance.h"

namespace jalons {

class Preferences;

/// How the views look, from one start to the next; the same for all plans.
void remember(const Appearance &appearance, Preferences &preferences);
[[nodiscard]] Appearance recallAppearance(const Preferences &preferences);

} // namespace jalons
