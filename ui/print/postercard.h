// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/poster.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace jalons {

/// Posters are laid out in their own unit, so fine that fonts may be measured in whole ones; the
/// painter is scaled to the device.
inline constexpr double posterUnitsPerInch = 288;
inline constexpr double posterUnitsPerMillimetre = posterUnitsPerInch / 25.4;

/// The font of posters, so many quarters of a point high.
[[nodiscard]] QFont posterFont(int quarterPoints, QFont::Weight weight = QFont::Normal);

/// True where no word of a card is wider than its lines.
[[nodiscard]] bool holdsWords(const PosterCard &card, double width, int quarterPoints);
/// How tall a card is with all its words, which are broken wherever they are too long.
[[nodiscard]] double heightOf(const PosterCard &card, double width, int quarterPoints);
/// How much of its height, below `from`, a room has whole lines for.
[[nodiscard]] double partOf(
    const PosterCard &card, double width, int quarterPoints, double from, double room);
/// Draws it, or what of it stands below `from`, into a rectangle of that height.
void paintCard(QPainter &painter, const PosterCard &card, const QRectF &rect, int quarterPoints,
    double from = 0);

} // namespace jalons
