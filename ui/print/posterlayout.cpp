// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterlayout.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace jalons {

namespace {

class Layouter
{
public:
    Layouter(const Poster &poster, const PosterMeasures &measures)
        : m_poster(poster)
        , m_measures(measures)
    {
    }

    QList<PosterPage> pages()
    {
        m_pages.append(PosterPage());
        for (qsizetype row = 0; row < m_poster.rows.size(); ++row)
            addRow(row);
        for (PosterPage &page : m_pages)
            stretch(page);
        return m_pages;
    }

private:
    double headOf(const PosterRow &row) const
    {
        if (row.cells.isEmpty())
            return m_measures.labelHeight;
        return m_measures.headHeight + (m_measures.notesHeight ? m_measures.notesHeight(row) : 0);
    }

    double leastOf(const PosterRow &row) const
    {
        // Where there are many rows, the empty ones make room.
        const double shared = m_measures.height / std::max<qsizetype>(m_poster.rows.size(), 1);
        return row.cells.isEmpty() ? 0 : std::min(m_measures.leastRow, shared);
    }

    /// As many of the cards as fit into a height, each below those that share a column with it.
    /// Gives those that do not: a card waits, too, where one before it in its columns does.
    QList<qsizetype> place(PlacedRow &placed, const QList<qsizetype> &cards, QList<double> &heights,
        QList<double> &told, double room, bool atLeastOne) const
    {
        const PosterRow &row = m_poster.rows.at(placed.row);
        const double column = m_measures.width / row.columns;
        const double gap = m_measures.gap;
        std::vector<double> tops(static_cast<std::size_t>(row.columns), headOf(row));
        QList<qsizetype> waiting;
        double bottom = headOf(row);
        for (const qsizetype index : cards) {
            const PosterCard &card = row.cards.at(index);
            const auto first = tops.begin() + card.firstColumn;
            const auto last = tops.begin() + card.lastColumn + 1;
            const double width = column * (card.lastColumn - card.firstColumn + 1) - 2 * gap;
            const double top = *std::max_element(first, last);
            if (heights[index] <= 0)
                heights[index] = m_measures.heightOf(card, width);
            double height = heights[index] - told[index];
            const bool must = atLeastOne && placed.cards.isEmpty();
            if (must && top + height + gap > room) {
                // No page has room for it: what does not fit goes on on the next.
                const double part = partOf(card, width, told[index], room - top - gap);
                placed.cards.append({ index,
                    QRectF(card.firstColumn * column + gap, top, width, std::min(part, height)),
                    told[index] });
                std::fill(first, last, std::numeric_limits<double>::max() / 2);
                bottom = std::max(bottom, top + std::min(part, height) + gap);
                told[index] += part;
                if (told[index] < heights[index] - 0.5)
                    waiting.append(index);
                continue;
            }
            if (top + height + gap > room && !must) {
                std::fill(first, last, std::numeric_limits<double>::max() / 2);
                waiting.append(index);
                continue;
            }
            placed.cards.append({ index,
                QRectF(card.firstColumn * column + gap, top, width, height), told[index] });
            std::fill(first, last, top + height + gap);
            bottom = std::max(bottom, top + height + gap);
        }
        placed.height = std::max(bottom, leastOf(row));
        return waiting;
    }

    double partOf(const PosterCard &card, double width, double from, double room) const
    {
        const double part = m_measures.partOf ? m_measures.partOf(card, width, from, room) : room;
        return std::max(part, 1.0); // it comes to an end
    }

    void addRow(qsizetype index)
    {
        QList<qsizetype> cards;
        for (qsizetype i = 0; i < m_poster.rows.at(index).cards.size(); ++i)
            cards.append(i);
        QList<double> heights(cards.size(), 0); // each measured once
        QList<double> told(cards.size(), 0); // of each, on earlier pages
        bool goesOn = false;
        do {
            PlacedRow placed;
            placed.row = index;
            placed.top = m_top;
            placed.goesOn = goesOn;
            const double room = m_measures.height - m_top;
            const bool fresh = m_top == 0;
            QList<qsizetype> waiting = place(placed, cards, heights, told, room, fresh);
            // A row is parted only where a page of its own would not hold it whole.
            if ((!waiting.isEmpty() || placed.height > room + 0.5) && !fresh) {
                m_pages.append(PosterPage());
                m_top = 0;
                continue;
            }
            m_pages.last().rows.append(placed);
            m_top += placed.height;
            goesOn = true;
            cards = waiting;
            if (waiting.isEmpty())
                return;
            m_pages.append(PosterPage());
            m_top = 0;
        } while (true);
    }

    void stretch(PosterPage &page) const
    {
        double used = 0;
        int rows = 0;
        for (const PlacedRow &row : std::as_const(page.rows)) {
            used += row.height;
            rows += m_poster.rows.at(row.row).cells.isEmpty() ? 0 : 1;
        }
        const bool last = &page == &m_pages.last();
        if (rows == 0 || (last && m_pages.size() > 1))
            return;
        const double more = (m_measures.height - used) / rows;
        double top = 0;
        for (PlacedRow &row : page.rows) {
            row.top = top;
            if (!m_poster.rows.at(row.row).cells.isEmpty())
                row.height += more;
            top += row.height;
        }
    }

    const Poster &m_poster;
    const PosterMeasures &m_measures;
    QList<PosterPage> m_pages;
    double m_top = 0;
};

} // namespace

QList<PosterPage> layOut(const Poster &poster, const PosterMeasures &measures)
{
    return Layouter(poster, measures).pages();
}

} // namespace jalons
