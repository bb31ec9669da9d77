// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QString>

namespace jalons {

// What QFontMetrics says of a text and its room, for hundreds of tiles in a frame: a text that fits
// easily, or that is far too long, is measured by the sum of its letters. To set it as it would be
// drawn, once to measure and once to cut, takes longer than to draw the tile.

[[nodiscard]] bool isWider(const QString &text, double room, const QFontMetrics &metrics);
/// Ends with « … » where it does not fit.
[[nodiscard]] QString elidedTo(const QString &text, double room, const QFontMetrics &metrics);

} // namespace jalons
