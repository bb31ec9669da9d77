// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/colours.h"

class QApplication;

namespace jalons {

/// Light, dark, in high contrast on white or on black, or whichever the desktop has.
enum class Scheme { System, Light, Dark, White, Black };

/// Gives the whole programme its look: Fusion, our palette, one modest style sheet. May be called
/// again when the officer chooses another scheme; painted views follow through their palette. All
/// text is that much larger than the desktop's, in percent: who makes windows makes them after it.
///
/// Marks a widget may carry as a dynamic property: `primary` (a button: the one on the accent),
/// `flat` (a button without a border), `heading`, `title`, `second` (a label's size and tone),
/// `problem` (a field or label that tells what is wrong).
void applyTheme(QApplication &application, Scheme scheme = Scheme::System, int textPercent = 100);

/// The style sheet for a set of colours; applyTheme() uses it, the test of the palette reads it.
[[nodiscard]] QString styleSheetFor(const Colours &colours);

} // namespace jalons
