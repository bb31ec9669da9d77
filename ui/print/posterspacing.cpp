// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterspacing.h"

#include <QFontMetricsF>

namespace jalons {

namespace {

/// True where rows have a label beside their cells: the numbers of weeks.
bool hasGutter(const Poster &poster)
{
    for (const PosterRow &row : poster.rows) {
        if (!row.cells.isEmpty() && !row.label.isEmpty())
            return true;
    }
    return false;
}

} // namespace

double posters::leftOf(const Poster &poster)
{
    return hasGutter(poster) ? posters::gutter : 0;
}

double posters::noteHeight(const QString &note, double width)
{
    return QFontMetricsF(posterFont(notes))
        .boundingRect(QRectF(0, 0, width, 0), Qt::TextWordWrap, note)
        .height();
}

} // namespace jalons
