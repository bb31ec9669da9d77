// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/stamp.h"
#include "ui/look/tilepainter.h"

#include <QPainterPath>

namespace jalons {

namespace {

constexpr int firstStatusMark = 100; ///< of the stamps; families come before

} // namespace

void paintStatusBar(QPainter &painter, const QRectF &bar, Status status, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (status == Status::Idea) {
        const double dash = bar.height() / 7;
        for (int i = 0; i < 7; i += 2)
            painter.drawRect(QRectF(bar.left(), bar.top() + i * dash, bar.width(), dash));
    } else if (status == Status::Planned) {
        QPainterPath ring;
        ring.addRect(bar);
        ring.addRect(bar.adjusted(1, 1, -1, -1));
        painter.drawPath(ring); // odd-even: hollow
    } else {
        painter.drawRect(bar);
    }
}

void paintStatusMark(QPainter &painter, const QRectF &box, Status status, const QColor &colour)
{
    if (status != Status::Held && status != Status::Postponed)
        return;
    const auto draw = [status, &colour](QPainter &on, const QRectF &room) {
        on.setRenderHint(QPainter::Antialiasing);
        on.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        on.setBrush(Qt::NoBrush);
        QPainterPath path;
        const QPointF at = room.center();
        if (status == Status::Held) {
            path.moveTo(at + QPointF(-3.6, 0.3));
            path.lineTo(at + QPointF(-1.1, 2.9));
            path.lineTo(at + QPointF(3.7, -2.9));
        } else {
            path.moveTo(at + QPointF(-4, 2.6));
            path.cubicTo(at + QPointF(-4, -3.8), at + QPointF(2.6, -3.8), at + QPointF(3, 1));
            path.moveTo(at + QPointF(0.4, -0.2));
            path.lineTo(at + QPointF(3.2, 1.9));
            path.lineTo(at + QPointF(4.6, -1.3));
        }
        on.drawPath(path);
    };
    paintStamp(painter, box, { firstStatusMark + static_cast<int>(status), colour }, draw);
}

} // namespace jalons
