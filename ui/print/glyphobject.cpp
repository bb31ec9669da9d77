// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/glyphobject.h"

#include "ui/look/tilepainter.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextImageFormat>

namespace jalons {

GlyphObject::GlyphObject(QPaintDevice *device, QObject *parent)
    : QObject(parent)
    , m_pixel(device->logicalDpiY() / 96.0)
{
}

QSizeF GlyphObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QTextImageFormat image = format.toImageFormat();
    return QSizeF(image.width(), image.height()) * m_pixel;
}

void GlyphObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    const auto family = familyFromKey(name.section(u':', 1));
    if (!family)
        return;
    // Drawn in its own 14 pixels and scaled, a little below the base line as letters have it.
    constexpr double side = 14;
    painter->save();
    painter->translate(rect.left(), rect.top() + rect.height() / 6);
    painter->scale(rect.width() / side, rect.height() / side);
    paintGlyph(*painter, QRectF(0, 0, side, side), *family, lightColours().tile(*family).bar);
    painter->restore();
}

} // namespace jalons
