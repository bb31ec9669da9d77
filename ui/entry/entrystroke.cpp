// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entrystroke.h"

namespace jalons {

namespace {

struct Stroke
{
    Qt::PenStyle pattern = Qt::NoPen;
    Family family = Family::Other;
};

Stroke strokeOf(Understood part)
{
    switch (part) {
    case Understood::Kind:
        return { Qt::SolidLine, Family::Steering };
    case Understood::Territory:
        return { Qt::DotLine, Family::Day };
    case Understood::Date:
    case Understood::Hours:
        return { Qt::DashLine, Family::Workshop };
    case Understood::Place:
        return { Qt::DashDotLine, Family::Deadline };
    case Understood::Title:
        break;
    }
    return {};
}

} // namespace

void paintEntryStroke(
    QPainter &painter, const QLineF &line, Understood part, const Colours &colours)
{
    const Stroke stroke = strokeOf(part);
    if (stroke.pattern == Qt::NoPen)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colours.tile(stroke.family).bar, 2, stroke.pattern, Qt::FlatCap, Qt::MiterJoin));
    painter.drawLine(line);
    painter.restore();
}

} // namespace jalons
