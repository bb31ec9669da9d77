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
    double from = 0; ///< what of its height stands on earlier pages: it is taller than any
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
    /// How much of a card, below `from`, stands in a room too small for the rest; none: all of it.
    std::function<double(const PosterCard &, double width, double from, double room)> partOf;
    /// What the notes of a row add to the heads of its cells.
    std::function<double(const PosterRow &)> notesHeight;
};

/// Parts a poster into pages. Every card stands on exactly one, whole, unless it is taller than
/// any: then it goes on on the next. A row that is taller than a page goes on on the next. Room
/// that is left is shared out among the rows that have cells.
[[nodiscard]] QList<PosterPage> layOut(const Poster &poster, const PosterMeasures &measures);

} // namespace jalons
