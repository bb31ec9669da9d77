// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of posters, drawn as they were laid out.

#include "core/summary/typography.h"
#include "ui/look/colours.h"
#include "ui/print/postercard.h"
#include "ui/print/posterlegend.h"
#include "ui/print/posterpages.h"
#include "ui/print/posterspacing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace jalons {

using namespace posters;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Pages)
};

} // namespace

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
