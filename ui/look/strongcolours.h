// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/colours.h"

namespace jalons {

/// High contrast, for who sees little else: pure grounds, lines that are seen, tiles with an
/// outline. coloursFor() takes a palette of pure black and white, as the desktops' own themes for
/// it have, for one of these.
[[nodiscard]] Colours whiteColours(); ///< black on white
[[nodiscard]] Colours blackColours(); ///< white on black
[[nodiscard]] bool isStrong(const Colours &colours);

} // namespace jalons
