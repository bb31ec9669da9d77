// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/poster.h"

#include <QRectF>

#include <functional>

namespace jalons {

/// A card in its place, from the top left corner of its row.
struct PlacedCard
{
    qsizetype card = 0; ///< of the row
    QRectF rect;
};

/// A row, or what of it stands on one page.
struct PlacedRow
{
    qsizetype row = 0; ///< of the poster
    double top = 0; ///< below the heads of the page
    double height = 0;
    bool goesOn = false; ///< it began on an earlier page
    QList<PlacedCard> cards;
};

struct PosterPage
{
    QList<PlacedRow> rows;
};

/// What a poster is measured by.
struct PosterMeasures
{
    double width = 0; ///< of all columns
    double height = 0; ///< for rows, below the title and the heads
    double headHeight = 0; ///< of the cells of a row
    double labelHeight = 0; ///< of a row that has a heading instead of cells
    double leastRow = 0; ///< how tall a row is at least
    double gap = 0; ///< between cards
    std::function<double(const PosterCard &, double width)> heightOf;
};

/// Parts a poster into pages. Every card stands on exactly one, whole; a row that is taller than a
/// page goes on on the next. Room that is left is shared out among the rows that have cells.
[[nodiscard]] QList<PosterPage> layOut(const Poster &poster, const PosterMeasures &measures);

} // namespace jalons
