// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/today.h"
#include "core/store/plan.h"
#include "core/summary/bulletindraft.h"
#include "ui/print/printing.h"

#include <QCoreApplication>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Print)
};

/// What is printed is what is recorded: composed once.
Result<> composeForIssue(const Plan &plan, PrintJob &job)
{
    if (plan.isReadOnly())
        return fail(Trouble::ReadOnly,
            Words::tr("This plan is open for reading only, so that no bulletin can be recorded in "
                      "it: nothing was written."));
    const auto memory = bulletinMemory(plan);
    if (!memory)
        return failed(memory);
    const auto bulletin
        = composeBulletin(plan, job.filter, { job.options.language, job.day, *memory, {} });
    if (!bulletin)
        return failed(bulletin);
    if (bulletin->told().isEmpty())
        return fail(Trouble::NotFound,
            Words::tr("There is nothing new to tell: no bulletin was written or recorded."));
    job.bulletin = *bulletin;
    return {};
}

Result<> write(const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock)
{
    if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
        return writeHtml(plan, job, path, clock);
    const auto pages = writePdf(plan, job, path, clock);
    return pages ? Result<>() : failed(pages);
}

} // namespace

Result<> printEvents(Plan &plan, const Filter &filter, const Request &request)
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
    job.options.templateFile = request.templateFile;
    job.letterhead = request.letterhead;
    job.paper = request.paper == u"a3"_s ? PaperSize::A3 : PaperSize::A4;
    if (!request.orientation.isEmpty())
        job.landscape = request.orientation == u"landscape"_s;
    job.day = *day;
    // Whoever says what day it is has pages that say it, too, and the same ones on every day.
    const Clock clock = request.on.isEmpty() ? systemClock() : fixedClock(day->startOfDay());
    if (request.issue) {
        if (const auto composed = composeForIssue(plan, job); !composed)
            return composed;
    }
    const auto written = write(plan, job, request.output, clock);
    if (!written || !request.issue)
        return written;
    const auto recorded = issue(plan, *job.bulletin);
    return recorded ? Result<>() : failed(recorded);
}

} // namespace jalons
