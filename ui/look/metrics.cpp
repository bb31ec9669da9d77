// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/metrics.h"

namespace jalons {

QFont fontFor(TextSize size, const QFont &base)
{
    // The sizes are meant for a body of 10 points; who set a larger font gets all four larger.
    double factor = 1.0;
    switch (size) {
    case TextSize::Small:
        factor = 0.9;
        break;
    case TextSize::Body:
        break;
    case TextSize::Heading:
        factor = 1.2;
        break;
    case TextSize::Title:
        factor = 1.6;
        break;
    }
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * factor));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    font.setBold(size == TextSize::Heading || size == TextSize::Title);
    return font;
}

} // namespace jalons
