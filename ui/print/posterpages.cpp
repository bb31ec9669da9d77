// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterpages.h"

#include "ui/print/postercard.h"
#include "ui/print/posterlegend.h"
#include "ui/print/posterspacing.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace jalons {

using namespace posters;

namespace {

/// Of the words of cards, in quarters of a point; the least where there is much to tell.
constexpr int sizes[]{ 46, 42, 38, 34, 30 };
constexpr int leastSize = 30; // 7.5 pt

/// A larger page hangs further away: its letters are larger, too, but not by as much.
double zoomOf(const QRectF &body, int resolution)
{
    constexpr double ofA4 = 180 / 25.4; // inches within the margins
    return std::sqrt(std::min(body.width(), body.height()) / resolution / ofA4);
}

/// Several rows share a page: where one has large words, none is left for the others.
int largestOf(const QList<Poster> &posters)
{
    const bool isWeek = std::all_of(posters.begin(), posters.end(), [](const Poster &poster) {
        return std::count_if(poster.rows.begin(), poster.rows.end(), [](const PosterRow &row) {
            return !row.cells.isEmpty();
        }) <= 1;
    });
    return isWeek ? 46 : 38;
}

} // namespace

PosterPages::PosterPages(const QList<Poster> &posters, const QString &remark,
    QPagedPaintDevice *device, int resolution, const Foot &foot, double room)
    : m_posters(posters)
    , m_remark(remark)
    , m_body(bodyOf(*device, resolution))
    , m_scale(resolution / posterUnitsPerInch * zoomOf(m_body, resolution))
    , m_size(m_body.size() / m_scale)
    , m_millimetre(resolution / 25.4)
    , m_foot(foot)
    , m_room(room)
{
    m_pages = laidOut();
    const std::size_t least = m_pages.size();
    // Where each has a page, as on most posters, words are as large as that allows.
    for (const int size : sizes) {
        if (least > static_cast<std::size_t>(m_posters.size()) || size == leastSize)
            break;
        if (size > largestOf(m_posters))
            continue;
        m_words = size;
        std::vector<Page> larger = wordsFit() ? laidOut() : std::vector<Page>();
        if (larger.size() == least) {
            m_pages = std::move(larger);
            return;
        }
    }
    m_words = leastSize;
}

/// True where no word of a card has to be broken.
bool PosterPages::wordsFit() const
{
    for (const Poster &poster : m_posters) {
        const double all = m_size.width() - leftOf(poster);
        for (const PosterRow &row : poster.rows) {
            for (const PosterCard &card : row.cards) {
                const int columns = card.lastColumn - card.firstColumn + 1;
                if (!holdsWords(card, all / row.columns * columns - 2 * gap, m_words))
                    return false;
            }
        }
    }
    return true;
}

std::vector<PosterPages::Page> PosterPages::laidOut() const
{
    std::vector<Page> made;
    for (qsizetype i = 0; i < m_posters.size(); ++i) {
        bool goesOn = false;
        const auto pages = layOut(m_posters.at(i), measuresOf(i));
        for (const PosterPage &page : pages) {
            made.push_back({ i, goesOn, page });
            goesOn = true;
        }
    }
    return made;
}

QString PosterPages::title() const
{
    return m_posters.isEmpty() ? QString() : m_posters.constFirst().title;
}

QList<PdfMark> PosterPages::marks() const
{
    QList<PdfMark> marks;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (!m_pages[page].goesOn)
            marks.append({ m_posters.at(m_pages[page].poster).title, static_cast<int>(page) });
    }
    return marks;
}

double PosterPages::headsHeight(const Poster &poster) const
{
    return poster.columnHeads.isEmpty() ? 0 : 6 * millimetre;
}

double PosterPages::notesHeight(const Poster &poster, const PosterRow &row) const
{
    const double width = (m_size.width() - leftOf(poster)) / row.columns - 4 * gap;
    double most = 0;
    for (const PosterCell &cell : row.cells) {
        double height = 0;
        for (const QString &note : cell.notes)
            height += noteHeight(note, width);
        most = std::max(most, height);
    }
    return most > 0 ? most + gap : 0;
}

/// The pages that the first poster goes on on are no taller than its first, which has the head.
PosterMeasures PosterPages::measuresOf(qsizetype index) const
{
    const Poster &poster = m_posters.at(index);
    PosterMeasures measures;
    measures.width = m_size.width() - leftOf(poster);
    measures.height = m_size.height() - titleHeight - headsHeight(poster)
        - PosterLegend(poster).height() - (index == 0 ? m_room / m_scale : 0);
    measures.headHeight = cellHead;
    measures.notesHeight = [this, &poster](const PosterRow &row) {
        return notesHeight(poster, row);
    };
    measures.labelHeight = 8 * millimetre;
    measures.leastRow = 16 * millimetre;
    measures.gap = gap;
    measures.heightOf = [size = m_words](const PosterCard &card, double width) {
        return jalons::heightOf(card, width, size);
    };
    measures.partOf
        = [size = m_words](const PosterCard &card, double width, double from, double room) {
              return jalons::partOf(card, width, size, from, room);
          };
    return measures;
}

} // namespace jalons
