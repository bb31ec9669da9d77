// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/today.h"
#include "ui/print/printing.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<> printEvents(const Plan &plan, const Filter &filter, const Request &request)
{
    const auto day = todayOf(request);
    if (!day)
        return failed(day);
    PrintJob job;
    job.layout = layoutFromKey(request.layout).value_or(Layout::Sheet);
    job.filter = filter;
    job.options.language = spokenLanguage();
    job.options.agendaBy = request.by == u"territory"_s ? AgendaBy::Territory : AgendaBy::Day;
    job.options.agendaDetails = request.details;
    job.options.withNotes = request.withNotes;
    job.paper = request.paper == u"a3"_s ? PaperSize::A3 : PaperSize::A4;
    if (!request.orientation.isEmpty())
        job.landscape = request.orientation == u"landscape"_s;
    job.day = *day;
    // Whoever says what day it is has pages that say it, too, and the same ones on every day.
    const Clock clock = request.on.isEmpty() ? systemClock() : fixedClock(day->startOfDay());
    if (request.output.endsWith(u".html"_s, Qt::CaseInsensitive))
        return writeHtml(plan, job, request.output, clock);
    const auto pages = writePdf(plan, job, request.output, clock);
    return pages ? Result<>() : failed(pages);
}

} // namespace jalons
