// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tilepainter.h"

#include <QIconEngine>
#include <QSvgRenderer>

#include <functional>
#include <memory>

namespace jalons {

namespace {

using Drawing = std::function<void(QPainter &, const QRectF &, const QColor &)>;

/// Draws an icon anew at each size, so that it is sharp on every screen; dimmed where it is
/// disabled.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(Drawing drawing, QColor ink, QColor disabledInk)
        : m_drawing(std::move(drawing))
        , m_ink(ink)
        , m_disabledInk(disabledInk)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_drawing(*painter, rect, mode == QIcon::Disabled ? m_disabledInk : m_ink);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }
    bool isNull() override { return false; }

private:
    Drawing m_drawing;
    QColor m_ink;
    QColor m_disabledInk;
};

/// The drawing of a file, whatever colour its strokes have, in the ink wanted.
Drawing tinted(const std::shared_ptr<QSvgRenderer> &svg)
{
    return [svg](QPainter &painter, const QRectF &rect, const QColor &ink) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        QImage image((rect.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter inner(&image);
        svg->render(&inner);
        inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inner.fillRect(image.rect(), ink);
        inner.end();
        painter.drawImage(rect, image);
    };
}

} // namespace

QIcon icon(const QString &name, const QColor &ink, const QColor &disabledInk)
{
    const auto svg = std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!svg->isValid())
        return {};
    if (name == QLatin1String("jalons")) {
        const Drawing asItIs = [svg](QPainter &painter, const QRectF &rect, const QColor &) {
            svg->render(&painter, rect);
        };
        return QIcon(new DrawnIcon(asItIs, ink, disabledInk));
    }
    return QIcon(new DrawnIcon(tinted(svg), ink, disabledInk));
}

QIcon icon(const QString &name, const Colours &colours)
{
    return icon(name, colours.text, colours.faint);
}

namespace {

QIcon glyphIcon(Family family, const QColor &ink, const QColor &disabledInk)
{
    const Drawing glyph = [family](QPainter &painter, const QRectF &rect, const QColor &colour) {
        const double margin = rect.width() / 14;
        paintGlyph(painter, rect.adjusted(margin, margin, -margin, -margin), family, colour);
    };
    return QIcon(new DrawnIcon(glyph, ink, disabledInk));
}

} // namespace

QIcon familyIcon(Family family, const Colours &colours)
{
    return glyphIcon(family, colours.tile(family).bar, colours.faint);
}

QIcon glyphOf(const Tile &tile, const Colours &colours)
{
    const TileColours hues = tile.set < 0 ? colours.tile(tile.family) : colours.set(tile.set);
    return glyphIcon(tile.family, hues.bar, colours.faint);
}

} // namespace jalons
