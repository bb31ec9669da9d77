// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printing.h"

#include "core/exchange/exporting.h"
#include "core/store/plan.h"
#include "ui/print/job.h"
#include "ui/print/laidout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace jalons {

namespace {

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

/// Pages from…to, counted from 0, on a device that begins with an empty one. False where it is told
/// to stop.
template <typename Device>
bool paintPages(Device &device, const LaidOut &pages, int from, int to, const Headway &headway)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = from; page <= to; ++page) {
        if (!goesOn(headway, page - from, to - from + 1))
            return false;
        if (page > from && !device.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

bool isStopped(const Headway &headway)
{
    return !goesOn(headway, 0, 0);
}

} // namespace

Result<int> writePdf(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock,
    const Headway &headway)
{
    const auto pages = LaidOut::of(plan, job, clock, stepOf(headway, 0, 85));
    if (!pages)
        return failed(pages);

    // Written beside its place and then renamed: the file appears whole or not at all.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    QPdfWriter writer(&drawn);
    writer.setResolution(LaidOut::resolution);
    writer.setPageLayout((*pages)->page());
    writer.setCreator(
        QStringLiteral("Jalons %1").arg(QCoreApplication::applicationVersion()).trimmed());
    writer.setTitle((*pages)->title());
    if (!paintPages(writer, **pages, 0, (*pages)->count() - 1, stepOf(headway, 85, 100)))
        return isStopped(headway) ? Result<int>(stopped()) : cannotWrite(path, file.errorString());
    const auto description = plan.description();
    if (!description)
        return failed(description);
    const auto pdf = describedPdf(
        drawn.data(), { description->publisher, job.options.language, (*pages)->marks() });
    if (!pdf)
        return failed(pdf);
    file.write(*pdf);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return (*pages)->count();
}

Result<int> printOn(QPrinter &printer, const Plan &plan, const PrintJob &job, const Clock &clock,
    const Headway &headway)
{
    const auto pages = LaidOut::of(plan, job, clock, stepOf(headway, 0, 85));
    if (!pages)
        return failed(pages);
    // What was seen is what is printed, whatever the printer would rather have.
    printer.setResolution(LaidOut::resolution);
    printer.setPageLayout((*pages)->page());
    printer.setFullPage(true);
    printer.setDocName((*pages)->title());
    const int last = (*pages)->count() - 1;
    const int from = std::clamp(printer.fromPage() - 1, 0, last);
    const int to = printer.toPage() > 0 ? std::clamp(printer.toPage() - 1, from, last) : last;
    if (paintPages(printer, **pages, from, to, stepOf(headway, 85, 100)))
        return to - from + 1;
    printer.abort();
    if (isStopped(headway))
        return stopped();
    return fail(Trouble::Failed,
        Words::tr("The printer “%1” did not take the pages.").arg(printer.printerName()));
}

Result<> writeHtml(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock,
    const Headway &headway)
{
    const auto page = webPageOf(plan, job, clock, headway);
    return page ? writeWhole(path, *page) : failed(page);
}

Result<> writeOdt(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock,
    const Headway &headway)
{
    const auto odt = odtOf(plan, job, clock, headway);
    return odt ? writeWhole(path, *odt) : failed(odt);
}

Result<> writeAccessiblePdf(const Plan &plan, const PrintJob &job, const QString &path,
    const Clock &clock, const Headway &headway)
{
    const auto pdf = accessiblePdfOf(plan, job, clock, headway);
    return pdf ? writeWhole(path, *pdf) : failed(pdf);
}

} // namespace jalons
