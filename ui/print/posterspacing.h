// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/poster.h"
#include "ui/print/postercard.h"

namespace jalons::posters {

inline constexpr double millimetre = posterUnitsPerMillimetre;
inline constexpr double gap = 0.6 * millimetre;
inline constexpr double titleHeight = 11 * millimetre;
inline constexpr double gutter = 9 * millimetre; ///< at the left, for the numbers of weeks
inline constexpr double cellHead = 5.5 * millimetre;
inline constexpr int notes = 26; ///< quarters of a point: 6.5 pt

/// Where the cells of a poster begin: right of the numbers of its weeks, where it has any.
[[nodiscard]] double leftOf(const Poster &poster);
/// Of a note below the head of a cell, in the room of its width.
[[nodiscard]] double noteHeight(const QString &note, double width);

} // namespace jalons::posters
