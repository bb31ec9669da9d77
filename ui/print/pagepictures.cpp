// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagepictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace jalons {

namespace {

constexpr int resolution = 300; // that of the printed page, so that lines break where they will
constexpr int mostPages = 40; // what a preview has room for in memory

} // namespace

Result<PageSource> pageSourceOf(const Plan &plan, const PrintJob &job, const Clock &clock)
{
    const auto content = contentOf(plan, job, clock);
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, clock);
    if (!foot)
        return failed(foot);
    return PageSource{ *content, *foot, pageOf(job) };
}

QList<QImage> pagePictures(const PageSource &source, double dotsPerInch)
{
    // Nothing is written: the device tells the layout its measures.
    QBuffer nowhere;
    QPdfWriter device(&nowhere);
    device.setResolution(resolution);
    device.setPageLayout(source.page);
    const auto paper = paperOf(source.content, &device, resolution, source.foot);

    const double scale = dotsPerInch / resolution;
    const QSize dots = (QSizeF(source.page.fullRectPixels(resolution).size()) * scale).toSize();
    QList<QImage> pages;
    for (int page = 0; page < std::min(paper->count(), mostPages); ++page) {
        QImage image(dots, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paper->paint(painter, page);
        painter.end();
        pages.append(image);
    }
    return pages;
}

} // namespace jalons
