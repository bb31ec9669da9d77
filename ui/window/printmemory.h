// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printchoices.h"

namespace jalons {

class Preferences;

/// What was chosen in the print dialog, from one start to the next.
void remember(const PrintMemory &memory, Preferences &preferences);
[[nodiscard]] PrintMemory recallPrinting(const Preferences &preferences);

} // namespace jalons
