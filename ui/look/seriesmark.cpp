// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tilepainter.h"

#include <QPainterPath>

namespace jalons {

void paintSeriesMark(QPainter &painter, const QRectF &box, const QColor &colour)
{
    constexpr double radius = 3.8;
    const QRectF circle(box.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPainterPath path;
    path.arcMoveTo(circle, 20);
    path.arcTo(circle, 20, -300);
    // The head of the arrow, where the circle ends.
    const QPointF end = path.currentPosition();
    path.moveTo(end + QPointF(-3.2, -0.4));
    path.lineTo(end);
    path.lineTo(end + QPointF(0.6, -3.2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace jalons
