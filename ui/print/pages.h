// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "ui/print/sheetlayout.h"

#include <QDate>
#include <QStringList>

#include <vector>

class QPageLayout;
class QPagedPaintDevice;

namespace jalons {

/// What stands at the foot of every page, beside its number.
struct Foot
{
    QString plan;
    QDate edited;
    Language language = Language::French;
};

/// HTML pages parted into pages of paper, each beginning on a new one, numbered through.
class Pages
{
public:
    /// Lays out for the device, within the margins of its page.
    Pages(const QStringList &htmls, QPagedPaintDevice *device, int resolution, const Foot &foot);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QString title() const; ///< of the first one
    /// Draws a page, its top left corner (of the paper, not of the margins) at the origin.
    void paint(QPainter &painter, int page) const;

private:
    struct Page
    {
        qsizetype sheet = 0;
        Slice slice;
    };

    void paintFoot(QPainter &painter, int page) const;

    std::vector<SheetLayout> m_sheets;
    std::vector<Page> m_pages;
    QRectF m_body; ///< within the margins, in dots
    double m_dotsPerMillimetre = 1;
    Foot m_foot;
};

/// The page that we print on: A4, margins of 20 mm, the whole of it to be painted.
[[nodiscard]] QPageLayout paperLayout();

} // namespace jalons
