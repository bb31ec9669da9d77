// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/job.h"

#include "core/store/plan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Printing)
};

SummaryOptions forPaper(const PrintJob &job)
{
    SummaryOptions options = job.options;
    options.forScreen = false;
    return options;
}

} // namespace

Result<QStringList> htmlOf(const Plan &plan, const PrintJob &job)
{
    const auto count = plan.count(job.filter);
    if (!count)
        return failed(count);
    if (*count == 0) {
        const QString filter = filterInWords(plan, job.filter, job.options.language);
        return fail(Trouble::NotFound,
            filter.isEmpty()
                ? Words::tr("There is nothing to print: the plan has no events yet.")
                : Words::tr("There is nothing to print: no event goes with the filter “%1”.")
                      .arg(filter));
    }
    if (job.layout == Layout::Sheet)
        return sheetsHtml(plan, job.filter, forPaper(job));
    const auto agenda = agendaHtml(plan, job.filter, forPaper(job));
    if (!agenda)
        return failed(agenda);
    return QStringList{ *agenda };
}

Result<Foot> footOf(const Plan &plan, const PrintJob &job, const Clock &clock)
{
    const auto description = plan.description();
    if (!description)
        return failed(description);
    Foot foot;
    foot.plan = description->title.isEmpty() ? QFileInfo(plan.path()).completeBaseName()
                                             : description->title;
    foot.edited = clock().toLocalTime().date();
    foot.language = job.options.language;
    return foot;
}

QString titleOf(const PrintJob &job, const Foot &foot, const QString &firstTitle)
{
    if (job.layout == Layout::Sheet && job.filter.events.size() == 1)
        return firstTitle;
    //: title of a PDF: its kind, the plan
    return Words::tr("%1 – %2").arg(
        job.layout == Layout::Sheet ? Words::tr("Summaries") : Words::tr("Agenda"), foot.plan);
}

} // namespace jalons
