// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterpages.h"

#include "core/summary/typography.h"
#include "ui/look/colours.h"
#include "ui/print/postercard.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double millimetre = posterUnitsPerMillimetre;
constexpr int words = 30; // quarters of a point: 7.5 pt
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

} // namespace

PosterPages::PosterPages(const QList<Poster> &posters, const QString &remark,
    QPagedPaintDevice *device, int resolution, const Foot &foot)
    : m_posters(posters)
    , m_remark(remark)
    , m_body(bodyOf(*device, resolution))
    , m_scale(resolution / posterUnitsPerInch * zoomOf(m_body, resolution))
    , m_size(m_body.size() / m_scale)
    , m_millimetre(resolution / 25.4)
    , m_foot(foot)
{
    for (qsizetype i = 0; i < m_posters.size(); ++i) {
        bool goesOn = false;
        const auto pages = layOut(m_posters.at(i), measuresOf(m_posters.at(i)));
        for (const PosterPage &page : pages) {
            m_pages.push_back({ i, goesOn, page });
            goesOn = true;
        }
    }
}

QString PosterPages::title() const
{
    return m_posters.isEmpty() ? QString() : m_posters.constFirst().title;
}

double PosterPages::headsHeight(const Poster &poster) const
{
    return poster.columnHeads.isEmpty() ? 0 : 6 * millimetre;
}

PosterMeasures PosterPages::measuresOf(const Poster &poster) const
{
    PosterMeasures measures;
    measures.width = m_size.width() - leftOf(poster);
    measures.height = m_size.height() - titleHeight - headsHeight(poster);
    measures.headHeight = 5.5 * millimetre;
    measures.labelHeight = 8 * millimetre;
    measures.leastRow = 16 * millimetre;
    measures.gap = gap;
    measures.heightOf = [](const PosterCard &card, double width) {
        return jalons::heightOf(card, width, words);
    };
    return measures;
}

void PosterPages::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(static_cast<size_t>(number));
    const Poster &poster = m_posters.at(page.poster);
    painter.save();
    painter.translate(m_body.topLeft());
    painter.scale(m_scale, m_scale);
    paintTitle(painter, page);
    painter.translate(leftOf(poster), titleHeight);
    paintHeads(painter, poster);
    painter.translate(0, headsHeight(poster));
    for (const PlacedRow &row : page.placed.rows)
        paintRow(painter, poster, row);
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
        painter.setBrush(cell.resting || cell.outside ? QBrush(colours.weekend) : Qt::NoBrush);
        painter.drawRect(rect);
        painter.setFont(posterFont(34, cell.outside ? QFont::Normal : QFont::DemiBold));
        painter.setPen(cell.outside ? colours.secondText : colours.text);
        painter.drawText(
            rect.adjusted(2 * gap, 0.8 * gap, 0, 0), Qt::AlignLeft | Qt::AlignTop, cell.head);
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
        paintCard(painter, row.cards.at(card.card), card.rect.translated(0, placed.top), words);
}

} // namespace jalons
