// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/print/job.h"
#include "ui/print/pages.h"
#include "ui/print/previewdialog.h"
#include "ui/print/printing.h"

#include <QPainter>
#include <QPrinter>

namespace jalons {

Result<> printWithPreview(QWidget *parent, const Plan &plan, const PrintJob &job)
{
    const auto content = contentOf(plan, job, systemClock());
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, systemClock());
    if (!foot)
        return failed(foot);

    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(300);
    printer.setPageLayout(pageOf(job));
    printer.setFullPage(true);

    PreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *device) {
        const auto pages = paperOf(*content, device, device->resolution(), *foot);
        device->setDocName(titleOf(job, *foot, pages->title()));
        QPainter painter(device);
        for (int page = 0; page < pages->count(); ++page) {
            if (page > 0)
                device->newPage();
            pages->paint(painter, page);
        }
    });
    QObject::connect(&dialog, &PreviewDialog::pdfWanted, &dialog, [&](const QString &path) {
        const auto written = writePdf(plan, job, path);
        dialog.tellPdf(path, written ? QString() : written.error().message);
    });
    dialog.suggestName(titleOf(job, *foot, content->title));
    dialog.exec();
    return {};
}

} // namespace jalons
