// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/foot.h"
#include "ui/print/paper.h"
#include "ui/print/sheetlayout.h"

#include <QPageLayout>

#include <vector>

class QPagedPaintDevice;

namespace jalons {

/// HTML pages parted into pages of paper, each beginning on a new one, numbered through.
class Pages : public Paper
{
public:
    /// Lays out for the device, which must outlive it, within the margins of its page. `room` is
    /// left free at the head of the first page.
    Pages(QPagedPaintDevice *device, int resolution, const Foot &foot, double room = 0);

    /// Lays one more HTML page out, after those before.
    void add(const QString &html);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PdfMark> marks() const override;
    void paint(QPainter &painter, int page) const override;

private:
    struct Page
    {
        qsizetype sheet = 0;
        Slice slice;
    };

    std::vector<SheetLayout> m_sheets;
    std::vector<Page> m_pages;
    QPagedPaintDevice *m_device;
    QRectF m_body; ///< within the margins, in dots
    double m_dotsPerMillimetre = 1;
    double m_enlargement = 1; ///< of the letters, on paper larger than A4
    Foot m_foot;
    double m_room = 0;
};

/// The page that we print on, margins in millimetres, the whole of it to be painted.
[[nodiscard]] QPageLayout paperLayout(
    QPageSize::PageSizeId size = QPageSize::A4, bool landscape = false, double margin = 20);

} // namespace jalons
