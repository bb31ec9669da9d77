// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

#include <functional>

namespace jalons {

/// What a stamp shows: one of the small signs, by a number that is its own, in a colour.
struct Stamp
{
    int sign = 0;
    QColor colour;
};

/// Draws a small sign by way of a picture that is kept: on the screen the same few stand on
/// hundreds of tiles. On paper, in a file and on a turned painter the sign itself is drawn.
void paintStamp(QPainter &painter, const QRectF &box, const Stamp &stamp,
    const std::function<void(QPainter &painter, const QRectF &box)> &draw);

} // namespace jalons
