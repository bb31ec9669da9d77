// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printing.h"

#include "core/exchange/exporting.h"
#include "core/exchange/webpage.h"
#include "core/store/plan.h"
#include "ui/print/job.h"
#include "ui/print/pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace jalons {

namespace {

constexpr int resolution = 300; // dots per inch: fine enough for text, which is drawn as outlines

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Printing)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &detail)
{
    return fail(Trouble::Failed,
        Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), detail),
        detail);
}

} // namespace

Result<int> writePdf(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock)
{
    const auto content = contentOf(plan, job, clock);
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, clock);
    if (!foot)
        return failed(foot);

    // Written beside its place and then renamed: the file appears whole or not at all.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    QPdfWriter writer(&drawn);
    writer.setResolution(resolution);
    writer.setPageLayout(pageOf(job));
    writer.setCreator(
        QStringLiteral("Jalons %1").arg(QCoreApplication::applicationVersion()).trimmed());

    const auto pages = paperOf(*content, &writer, resolution, *foot);
    writer.setTitle(titleOf(job, *foot, pages->title()));
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(path, file.errorString());
    for (int page = 0; page < pages->count(); ++page) {
        if (page > 0 && !writer.newPage())
            return cannotWrite(path, file.errorString());
        pages->paint(painter, page);
    }
    painter.end();
    const auto description = plan.description();
    if (!description)
        return failed(description);
    const auto pdf = describedPdf(
        drawn.data(), { description->publisher, job.options.language, pages->marks() });
    if (!pdf)
        return failed(pdf);
    file.write(*pdf);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return pages->count();
}

Result<> writeHtml(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock)
{
    if (isPoster(job.layout))
        return fail(Trouble::Usage, Words::tr("A poster is drawn: print it as a PDF."));
    const auto content = contentOf(plan, job, clock);
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, clock);
    if (!foot)
        return failed(foot);
    auto info = documentInfoOf(plan, job.options.language, clock);
    if (!info)
        return failed(info);
    info->title = titleOf(job, *foot, content->title);
    const auto page = webPageOf(content->htmls, *info);
    return page ? writeWhole(path, *page) : failed(page);
}

} // namespace jalons
