// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterpages.h"

#include "core/summary/typography.h"
#include "ui/look/colours.h"
#include "ui/print/postercard.h"
#include "ui/print/posterlegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double millimetre = posterUnitsPerMillimetre;
/// Of the words of cards, in quarters of a point; the least where there is much to tell.
constexpr int sizes[]{ 46, 42, 38, 34, 30 };
constexpr int leastSize = 30; // 7.5 pt
constexpr double gap = 0.6 * millimetre;
constexpr double titleHeight = 11 * millimetre;
constexpr double gutter = 9 * millimetre; // at the left, for the numbers of weeks

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Pages)
};

/// True where rows have a label beside their cells: the numbers of weeks.
bool hasGutter(const Poster &poster)
{
    for (const PosterRow &row : poster.rows) {
        if (!row.cells.isEmpty() && !row.label.isEmpty())
            return true;
    }
    return false;
}

/// A larger page hangs further away: its letters are larger, too, but not by as much.
double zoomOf(const QRectF &body, int resolution)
{
    constexpr double ofA4 = 180 / 25.4; // inches within the margins
    return std::sqrt(std::min(body.width(), body.height()) / resolution / ofA4);
}

double leftOf(const Poster &poster)
{
    return hasGutter(poster) ? gutter : 0;
}

constexpr double cellHead = 5.5 * millimetre;
constexpr int notes = 26; // quarters of a point: 6.5 pt

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

double noteHeight(const QString &note, double width)
{
    return QFontMetricsF(posterFont(notes))
        .boundingRect(QRectF(0, 0, width, 0), Qt::TextWordWrap, note)
        .height();
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

void PosterPages::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(static_cast<size_t>(number));
    const Poster &poster = m_posters.at(page.poster);
    painter.save();
    painter.translate(m_body.topLeft() + QPointF(0, number == 0 ? m_room : 0));
    painter.scale(m_scale, m_scale);
    paintTitle(painter, page);
    painter.translate(leftOf(poster), titleHeight);
    paintHeads(painter, poster);
    painter.translate(0, headsHeight(poster));
    for (const PlacedRow &row : page.placed.rows)
        paintRow(painter, poster, row);
    painter.restore();
    painter.save();
    painter.translate(m_body.topLeft());
    painter.scale(m_scale, m_scale);
    const double legend = PosterLegend(poster).height();
    PosterLegend(poster).paint(
        painter, QRectF(leftOf(poster), m_size.height() - legend, m_size.width(), legend));
    painter.restore();
    paintFoot(painter, m_foot, m_body, m_millimetre, number + 1, count());
}

void PosterPages::paintTitle(QPainter &painter, const Page &page) const
{
    QString title = m_posters.at(page.poster).title;
    if (page.goesOn)
        //: title of a page that goes on from the one before
        title = Words::tr("%1 (continued)").arg(title);
    const QRectF strip(0, 0, m_size.width(), 9 * millimetre);
    painter.setFont(posterFont(72, QFont::Bold));
    painter.setPen(lightColours().accent);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(title);
    painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(posterFont(34));
    painter.setPen(lightColours().secondText);
    const QString remark = QFontMetricsF(painter.font())
                               .elidedText(typeset(m_remark, m_foot.language), Qt::ElideRight,
                                   m_size.width() - width - 8 * millimetre);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter, remark);
}

void PosterPages::paintHeads(QPainter &painter, const Poster &poster) const
{
    const double column
        = (m_size.width() - leftOf(poster)) / qMax<qsizetype>(poster.columnHeads.size(), 1);
    painter.setFont(posterFont(34, QFont::DemiBold));
    painter.setPen(lightColours().text);
    for (qsizetype i = 0; i < poster.columnHeads.size(); ++i) {
        const QRectF head(column * double(i) + gap, 0, column - gap, headsHeight(poster));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, poster.columnHeads.at(i));
    }
}

void PosterPages::paintCells(
    QPainter &painter, const PosterRow &row, const PlacedRow &placed, double width) const
{
    const Colours colours = lightColours();
    const double column = width / row.columns;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const PosterCell &cell = row.cells.at(i);
        const QRectF rect(column * double(i), placed.top, column, placed.height);
        painter.setPen(QPen(colours.line, 2));
        painter.setBrush(cell.holiday          ? QBrush(colours.holiday)
                : cell.resting || cell.outside ? QBrush(colours.weekend)
                                               : Qt::NoBrush);
        painter.drawRect(rect);
        paintCellHead(painter, cell, rect);
    }
}

void PosterPages::paintCellHead(QPainter &painter, const PosterCell &cell, const QRectF &rect) const
{
    const Colours colours = lightColours();
    if (!cell.zones.isEmpty()) {
        const QRectF band(rect.left() + 1, rect.top() + 1, rect.width() - 2, cellHead - 2 * gap);
        painter.fillRect(band, colours.school);
        painter.setFont(posterFont(notes));
        painter.setPen(colours.secondText);
        painter.drawText(
            band.adjusted(0, 0, -2 * gap, 0), Qt::AlignRight | Qt::AlignVCenter, cell.zones);
    }
    painter.setFont(posterFont(34, cell.outside ? QFont::Normal : QFont::DemiBold));
    painter.setPen(cell.outside ? colours.secondText : colours.text);
    painter.drawText(
        rect.adjusted(2 * gap, 0.8 * gap, 0, 0), Qt::AlignLeft | Qt::AlignTop, cell.head);
    painter.setFont(posterFont(notes));
    painter.setPen(cell.holiday ? colours.error : colours.secondText);
    QRectF place = rect.adjusted(2 * gap, cellHead, -2 * gap, 0);
    for (const QString &note : cell.notes) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note);
        place.setTop(place.top() + noteHeight(note, place.width()));
    }
}

void PosterPages::paintRow(QPainter &painter, const Poster &poster, const PlacedRow &placed) const
{
    const PosterRow &row = poster.rows.at(placed.row);
    paintCells(painter, row, placed, m_size.width() - leftOf(poster));
    const QString label = placed.goesOn && !row.label.isEmpty() && row.cells.isEmpty()
        ? Words::tr("%1 (continued)").arg(row.label)
        : row.label;
    painter.setPen(row.cells.isEmpty() ? lightColours().accent : lightColours().secondText);
    painter.setFont(posterFont(
        row.cells.isEmpty() ? 44 : 28, row.cells.isEmpty() ? QFont::Bold : QFont::Normal));
    const QRectF beside = row.cells.isEmpty()
        ? QRectF(0, placed.top, m_size.width(), 8 * millimetre)
        : QRectF(-gutter, placed.top + gap, gutter - gap, 5 * millimetre);
    painter.drawText(beside,
        row.cells.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignTop,
        label);
    for (const PlacedCard &card : placed.cards)
        paintCard(painter, row.cards.at(card.card), card.rect.translated(0, placed.top), m_words,
            card.from);
}

} // namespace jalons
