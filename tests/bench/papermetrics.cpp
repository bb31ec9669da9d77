// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"
#include "ui/print/printing.h"

#include <QTemporaryDir>

namespace jalons::bench {

namespace {

/// Pages a second of a PDF of the first `events` events.
double pagesPerSecond(const Plan &plan, Layout layout, int events)
{
    PrintJob job;
    job.layout = layout;
    const QList<EventOutline> outlines = plan.outlines().value();
    for (const EventOutline &outline : outlines.mid(0, events))
        job.filter.events += outline.id;
    QTemporaryDir folder;
    int pages = 0;
    const double s = seconds([&] {
        pages = writePdf(plan, job, folder.filePath(QStringLiteral("bench.pdf"))).value_or(0);
    });
    return pages / s;
}

} // namespace

void measurePaper(Plan &plan, int n, const Choice &choice)
{
    if (choice.has("sheets_per_s"))
        report(QStringLiteral("sheets_per_s"), n, pagesPerSecond(plan, Layout::Sheet, 50),
            QStringLiteral("1/s"));
    if (choice.has("list_pages_per_s"))
        report(QStringLiteral("list_pages_per_s"), n, pagesPerSecond(plan, Layout::Agenda, 2000),
            QStringLiteral("1/s"));
}

} // namespace jalons::bench
