// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/foot.h"
#include "ui/print/paper.h"
#include "ui/print/posterlayout.h"

#include <vector>

namespace jalons {

/// Posters on paper: a title and the filter at the head of each page, weeks or months below.
class PosterPages : public Paper
{
public:
    /// `remark` stands at the right of the title: the filter. `room` is left free at the head of
    /// the first page, in dots.
    PosterPages(const QList<Poster> &posters, const QString &remark, QPagedPaintDevice *device,
        int resolution, const Foot &foot, double room = 0);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PdfMark> marks() const override;
    void paint(QPainter &painter, int page) const override;

private:
    struct Page
    {
        qsizetype poster = 0;
        bool goesOn = false;
        PosterPage placed;
    };

    [[nodiscard]] bool wordsFit() const;
    [[nodiscard]] std::vector<Page> laidOut() const;
    [[nodiscard]] double headsHeight(const Poster &poster) const;
    [[nodiscard]] double notesHeight(const Poster &poster, const PosterRow &row) const;
    [[nodiscard]] PosterMeasures measuresOf(qsizetype index) const;
    void paintTitle(QPainter &painter, const Page &page) const;
    void paintHeads(QPainter &painter, const Poster &poster) const;
    void paintRow(QPainter &painter, const Poster &poster, const PlacedRow &placed) const;
    void paintCellHead(QPainter &painter, const PosterCell &cell, const QRectF &rect) const;
    void paintCells(
        QPainter &painter, const PosterRow &row, const PlacedRow &placed, double width) const;

    QList<Poster> m_posters;
    QString m_remark;
    std::vector<Page> m_pages;
    QRectF m_body; ///< within the margins, in dots
    double m_scale = 1; ///< dots of a unit of posters
    QSizeF m_size; ///< of the body, in units
    int m_words = 30; ///< quarters of a point: how large the words of cards are
    double m_millimetre = 1; ///< in dots
    Foot m_foot;
    double m_room = 0;
};

} // namespace jalons
