// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/stamp.h"

#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QtMath>

namespace jalons {

namespace {

constexpr int edge = 2; ///< round the box, for lines that stand out
constexpr int parts = 4; ///< of a pixel, that a box may stand off
constexpr qsizetype kept = 500;

/// All that makes one picture another one; lengths in 64ths of a pixel.
struct Key
{
    int sign;
    QRgb colour;
    int right;
    int down;
    int width;
    int height;
    int ratio;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(
            seed, key.sign, key.colour, key.right, key.down, key.width, key.height, key.ratio);
    }
};

bool isOnScreen(const QPainter &painter)
{
    return painter.device()->devType() == QInternal::Widget
        && painter.transform().type() <= QTransform::TxTranslate;
}

/// How many parts of a pixel a place stands off a whole one.
int partsOff(double place)
{
    return qFloor((place - std::floor(place)) * parts + 0.5);
}

} // namespace

void paintStamp(QPainter &painter, const QRectF &box, const Stamp &stamp,
    const std::function<void(QPainter &painter, const QRectF &box)> &draw)
{
    if (!isOnScreen(painter)) {
        draw(painter, box);
        return;
    }
    const QPointF moved(painter.transform().dx(), painter.transform().dy());
    const QPointF place = box.topLeft() + moved;
    const int right = partsOff(place.x());
    const int down = partsOff(place.y());
    const double ratio = painter.device()->devicePixelRatioF();
    static thread_local QHash<Key, QImage> images;
    const Key key{ stamp.sign, stamp.colour.rgba(), right, down, qRound(box.width() * 64),
        qRound(box.height() * 64), qRound(ratio * 64) };
    auto image = images.constFind(key);
    if (image == images.cend()) {
        if (images.size() >= kept)
            images.clear();
        const QSizeF size = box.size() + QSizeF(2 * edge + 1, 2 * edge + 1);
        QImage fresh((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        fresh.setDevicePixelRatio(ratio);
        fresh.fill(Qt::transparent);
        QPainter onImage(&fresh);
        draw(onImage,
            QRectF(QPointF(edge + double(right) / parts, edge + double(down) / parts), box.size()));
        onImage.end();
        image = images.insert(key, fresh);
    }
    painter.drawImage(
        QPointF(std::floor(place.x()) - edge, std::floor(place.y()) - edge) - moved, *image);
}

} // namespace jalons
