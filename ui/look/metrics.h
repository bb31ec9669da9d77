// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace jalons {

/// The grid of LOOK: 4 px; what belongs together 8 apart, groups 16, a page's edge 24.
namespace metrics {
inline constexpr int step = 4;
inline constexpr int near = 8;
inline constexpr int group = 16;
inline constexpr int edge = 24;
inline constexpr int radius = 4;
inline constexpr int bar = 3; ///< left bar of a tile
} // namespace metrics

/// The four sizes: 9, 10, 12 bold, 16 bold points, in the application's font and scaled with it.
enum class TextSize { Small, Body, Heading, Title };

[[nodiscard]] QFont fontFor(TextSize size, const QFont &base);

} // namespace jalons
