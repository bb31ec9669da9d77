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

/// How tall a card is with all its words, which are broken wherever they are too long.
[[nodiscard]] double heightOf(const PosterCard &card, double width, int quarterPoints);
/// Draws it into a rectangle of that height.
void paintCard(QPainter &painter, const PosterCard &card, const QRectF &rect, int quarterPoints);

} // namespace jalons
