// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

#include <QDate>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace jalons {

/// What stands at the foot of every page, beside its number.
struct Foot
{
    QString plan;
    QDate edited;
    Language language = Language::French;
};

/// Draws the foot below the body of a page. `page` counts from 1.
void paintFoot(
    QPainter &painter, const Foot &foot, const QRectF &body, double millimetre, int page, int of);

/// What lies within the margins of a device's page, in dots from the corner of the paper.
[[nodiscard]] QRectF bodyOf(const QPagedPaintDevice &device, int resolution);

} // namespace jalons
