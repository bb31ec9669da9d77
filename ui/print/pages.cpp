// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace jalons {

namespace {

/// Lines of text are as long on every paper: what is larger than A4 has larger letters.
double enlargementOn(const QPageLayout &page)
{
    const QSizeF paper = page.fullRect(QPageLayout::Millimeter).size();
    constexpr double a4 = 210;
    return std::max(1.0, std::min(paper.width(), paper.height()) / a4);
}

} // namespace

Pages::Pages(QPagedPaintDevice *device, int resolution, const Foot &foot, double room)
    : m_device(device)
    , m_body(bodyOf(*device, resolution))
    , m_dotsPerMillimetre(resolution / 25.4)
    , m_enlargement(enlargementOn(device->pageLayout()))
    , m_foot(foot)
    , m_room(room)
{
}

void Pages::add(const QString &html)
{
    const auto sheet = static_cast<qsizetype>(m_sheets.size());
    m_sheets.emplace_back(html, m_device, m_body.width() / m_enlargement);
    const double height = m_body.height() / m_enlargement;
    const double taken = sheet == 0 ? m_room / m_enlargement : 0;
    const QList<Slice> slices = m_sheets.back().slices(height, height - taken);
    for (const Slice &slice : slices)
        m_pages.push_back({ sheet, slice });
}

QString Pages::title() const
{
    return m_sheets.empty() ? QString() : m_sheets.front().title();
}

QList<PdfMark> Pages::marks() const
{
    QList<PdfMark> marks;
    qsizetype sheet = -1;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (m_pages[page].sheet == sheet)
            continue;
        sheet = m_pages[page].sheet;
        marks.append(
            { m_sheets.at(static_cast<std::size_t>(sheet)).title(), static_cast<int>(page) });
    }
    return marks;
}

void Pages::paint(QPainter &painter, int page) const
{
    const Page &shown = m_pages.at(static_cast<size_t>(page));
    painter.save();
    painter.translate(m_body.topLeft() + QPointF(0, page == 0 ? m_room : 0));
    painter.scale(m_enlargement, m_enlargement);
    m_sheets.at(static_cast<size_t>(shown.sheet)).paint(painter, shown.slice);
    painter.restore();
    paintFoot(painter, m_foot, m_body, m_dotsPerMillimetre, page + 1, count());
}

QPageLayout paperLayout(QPageSize::PageSizeId size, bool landscape, double margin)
{
    QPageLayout layout(QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace jalons
