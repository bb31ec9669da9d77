// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "tests/bench/holds.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"
#include "ui/print/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

namespace jalons::bench {

namespace {

PrintJob jobOf(const Plan &plan, Layout layout, int events)
{
    PrintJob job;
    job.layout = layout;
    Filter all;
    all.to = Generator::firstDay().addYears(1); // of a large plan some thousands, not all
    const QList<EventOutline> outlines = plan.outlines(all).value();
    for (const EventOutline &outline : outlines.mid(0, events))
        job.filter.events += outline.id;
    return job;
}

struct Paper
{
    int pages = 0;
    double s = 0;

    [[nodiscard]] double perSecond() const { return pages / s; }
};

/// Processor time, as all else: other programmes on the machine do not count.
double secondsOfWork(const std::function<void()> &work)
{
    const double began = threadMilliseconds();
    work();
    return (threadMilliseconds() - began) / 1e3;
}

/// A PDF of the first `events` events, from the plan to the closed file.
Paper ours(const Plan &plan, Layout layout, int events)
{
    const PrintJob job = jobOf(plan, layout, events);
    const QTemporaryDir folder;
    Paper paper;
    paper.s = secondsOfWork([&] {
        paper.pages = writePdf(plan, job, folder.filePath(QStringLiteral("bench.pdf"))).value_or(0);
    });
    return paper;
}

/// The same text laid out and printed by QTextDocument alone: what we are measured against.
Paper ofTextDocument(const Plan &plan, Layout layout, int events)
{
    const PrintJob job = jobOf(plan, layout, events);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.html"));
    QFile file(path);
    if (!writeHtml(plan, job, path) || !file.open(QIODevice::ReadOnly))
        return {};
    const QString html = QString::fromUtf8(file.readAll());
    Paper paper;
    paper.s = secondsOfWork([&] {
        QPdfWriter writer(folder.filePath(QStringLiteral("bench.pdf")));
        writer.setResolution(300);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setHtml(html);
        document.setPageSize(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter)
                                 .paintRectPixels(300)
                                 .size());
        document.print(&writer);
        paper.pages = document.pageCount();
    });
    return paper;
}

void measure(Plan &plan, int n, const Choice &choice, Layout layout, int few, const char *metric,
    const char *peer, const char *report1000)
{
    const auto tell = [n](const char *name, double value, const char *unit, int rows) {
        report(QLatin1String(name), n, value, QLatin1String(unit), rows);
    };
    if (choice.has(metric)) {
        const Paper paper = ours(plan, layout, few);
        tell(metric, paper.perSecond(), "1/s", paper.pages);
    }
    if (choice.has(peer)) {
        const Paper paper = ofTextDocument(plan, layout, few);
        tell(peer, paper.perSecond(), "1/s", paper.pages);
    }
    if (choice.has(report1000)) {
        const Paper paper = ours(plan, layout, 1000);
        tell(report1000, paper.s, "s", paper.pages);
    }
}

} // namespace

void measurePaper(Plan &plan, int n, const Choice &choice)
{
    measure(plan, n, choice, Layout::Sheet, 200, "sheets_per_s", "qtextdocument_sheets_per_s",
        "report_1000_sheets_s");
    measure(plan, n, choice, Layout::Agenda, 2000, "list_pages_per_s",
        "qtextdocument_list_pages_per_s", "report_1000_list_s");
}

} // namespace jalons::bench
