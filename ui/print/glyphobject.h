// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QPaintDevice;

namespace jalons {

/// Draws the pictures of a page that are called `glyph:FAMILY` as lines, sharp on any device.
class GlyphObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    GlyphObject(QPaintDevice *device, QObject *parent);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    double m_pixel = 1; ///< 1/96 inch on the device
};

} // namespace jalons
