// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/stamp.h"
#include "ui/look/tilepainter.h"

#include <QPainterPath>
#include <QtMath>

namespace jalons {

namespace {

/// A glyph on a square of 14: what is drawn with a line, and what is filled.
struct Glyph
{
    QPainterPath lines;
    QPainterPath solids;
};

/// A table seen from above, with those who sit round it.
Glyph table()
{
    Glyph glyph;
    glyph.solids.addRoundedRect(QRectF(1.5, 5.5, 11, 3), 1, 1);
    for (const double x : { 3.5, 7.0, 10.5 }) {
        glyph.solids.addEllipse(QPointF(x, 2.9), 1.3, 1.3);
        glyph.solids.addEllipse(QPointF(x, 11.1), 1.3, 1.3);
    }
    return glyph;
}

/// Three people.
Glyph people()
{
    Glyph glyph;
    glyph.solids.addEllipse(QPointF(7, 4.2), 2.1, 2.1);
    glyph.solids.moveTo(3.4, 12);
    glyph.solids.cubicTo(3.4, 6, 10.6, 6, 10.6, 12);
    glyph.solids.closeSubpath();
    for (const double x : { 2.2, 11.8 })
        glyph.solids.addEllipse(QPointF(x, 6), 1.4, 1.4);
    glyph.lines.moveTo(0.9, 11.4);
    glyph.lines.cubicTo(0.9, 9.6, 1.4, 9, 2.2, 9);
    glyph.lines.moveTo(13.1, 11.4);
    glyph.lines.cubicTo(13.1, 9.6, 12.6, 9, 11.8, 9);
    return glyph;
}

Glyph sun()
{
    Glyph glyph;
    glyph.solids.addEllipse(QPointF(7, 7), 2.7, 2.7);
    for (int ray = 0; ray < 8; ++ray) {
        const double angle = ray * M_PI / 4;
        const QPointF way(std::cos(angle), std::sin(angle));
        glyph.lines.moveTo(QPointF(7, 7) + way * 4.4);
        glyph.lines.lineTo(QPointF(7, 7) + way * 6);
    }
    return glyph;
}

Glyph pencil()
{
    Glyph glyph;
    glyph.lines.moveTo(2, 12);
    glyph.lines.lineTo(2.8, 9);
    glyph.lines.lineTo(9.8, 2);
    glyph.lines.lineTo(12, 4.2);
    glyph.lines.lineTo(5, 11.2);
    glyph.lines.closeSubpath();
    glyph.lines.moveTo(8, 3.8);
    glyph.lines.lineTo(10.2, 6);
    glyph.solids.moveTo(1.8, 12.2);
    glyph.solids.lineTo(2.5, 9.6);
    glyph.solids.lineTo(4.4, 11.5);
    glyph.solids.closeSubpath();
    return glyph;
}

Glyph screen()
{
    Glyph glyph;
    glyph.lines.addRoundedRect(QRectF(1.2, 2.2, 11.6, 7.6), 1, 1);
    glyph.lines.moveTo(4.5, 12);
    glyph.lines.lineTo(9.5, 12);
    glyph.solids.moveTo(5.7, 4);
    glyph.solids.lineTo(9.1, 6);
    glyph.solids.lineTo(5.7, 8);
    glyph.solids.closeSubpath();
    return glyph;
}

Glyph pin()
{
    Glyph glyph;
    glyph.lines.moveTo(7, 12.8);
    glyph.lines.cubicTo(4.4, 9.8, 2.9, 7.6, 2.9, 5.4);
    glyph.lines.cubicTo(2.9, -0.1, 11.1, -0.1, 11.1, 5.4);
    glyph.lines.cubicTo(11.1, 7.6, 9.6, 9.8, 7, 12.8);
    glyph.lines.closeSubpath();
    glyph.solids.addEllipse(QPointF(7, 5.4), 1.7, 1.7);
    return glyph;
}

Glyph flag()
{
    Glyph glyph;
    glyph.lines.moveTo(3, 13);
    glyph.lines.lineTo(3, 1.4);
    glyph.solids.moveTo(3, 1.8);
    glyph.solids.lineTo(12, 4.8);
    glyph.solids.lineTo(3, 8);
    glyph.solids.closeSubpath();
    return glyph;
}

Glyph ring()
{
    Glyph glyph;
    glyph.lines.addEllipse(QPointF(7, 7), 4, 4);
    glyph.solids.addEllipse(QPointF(7, 7), 1.4, 1.4);
    return glyph;
}

const Glyph &glyphOf(Family family)
{
    static const Glyph all[]
        = { table(), people(), sun(), pencil(), screen(), pin(), flag(), ring() };
    return all[static_cast<size_t>(family)];
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, Family family, const QColor &colour)
{
    const auto draw = [family, &colour](QPainter &on, const QRectF &box) {
        const Glyph &glyph = glyphOf(family);
        const double scale = qMin(box.width(), box.height()) / 14.0;
        on.save();
        on.setRenderHint(QPainter::Antialiasing);
        on.translate(box.center() - QPointF(7, 7) * scale);
        on.scale(scale, scale);
        on.setBrush(Qt::NoBrush);
        on.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        on.drawPath(glyph.lines);
        on.setPen(Qt::NoPen);
        on.setBrush(colour);
        on.drawPath(glyph.solids);
        on.restore();
    };
    paintStamp(painter, rect, { static_cast<int>(family), colour }, draw);
}

} // namespace jalons
