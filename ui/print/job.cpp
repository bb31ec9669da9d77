// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/job.h"

#include "core/exchange/pagetree.h"
#include "core/store/plan.h"
#include "core/summary/bulletin.h"
#include "core/summary/layoutpages.h"
#include "core/summary/poster.h"
#include "ui/print/pages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Printing)
};

tl::unexpected<Error> nothing(const QString &filter)
{
    return fail(Trouble::NotFound,
        filter.isEmpty()
            ? Words::tr("There is nothing to print: the plan has no events yet.")
            : Words::tr("There is nothing to print: no event goes with the filter “%1”.")
                  .arg(filter));
}

PosterKind posterKindOf(Layout layout)
{
    return layout == Layout::Week ? PosterKind::Week
        : layout == Layout::Year  ? PosterKind::Year
                                  : PosterKind::Month;
}

PosterOptions posterOptionsOf(const PrintJob &job)
{
    PosterOptions options;
    options.language = job.options.language;
    options.monthsInARow = lies(job) ? 4 : 3;
    options.publicHolidays = job.appearance.publicHolidays;
    options.schoolHolidays = job.appearance.schoolHolidays;
    options.schools = schoolHolidaysOf(job.appearance);
    options.firstWeekday = job.appearance.firstWeekday();
    return options;
}

SummaryOptions forPaper(const PrintJob &job)
{
    SummaryOptions options = job.options;
    options.forScreen = false;
    return options;
}

Result<QStringList> htmlOf(const Plan &plan, const PrintJob &job, QDate day, const Headway &headway)
{
    if (!job.bulletin || job.layout != Layout::Bulletin)
        return pagesOf(plan, job.layout, job.filter, day, forPaper(job), headway);
    const auto page = bulletinHtml(*job.bulletin, job.options.templateFile);
    if (!page)
        return failed(page);
    return QStringList{ *page };
}

} // namespace

Result<PrintContent> contentOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    if (!goesOn(headway, 0, 100))
        return stopped();
    const auto count = plan.count(job.filter);
    if (!count)
        return failed(count);
    const QString filter = filterInWords(plan, job.filter, job.options.language);
    if (*count == 0 && !job.bulletin && job.layout != Layout::Coverage
        && job.layout != Layout::Territory)
        return nothing(filter);
    PrintContent content;
    content.remark = filter;
    if (isPoster(job.layout)) {
        const PosterOptions options = posterOptionsOf(job);
        const auto posters = postersOf(plan, job.filter, posterKindOf(job.layout), options);
        if (!posters)
            return failed(posters);
        content.posters = *posters;
        content.remark = filterInWords(plan,
            beyondTitles(job.filter, posterKindOf(job.layout), options.firstWeekday),
            job.options.language);
        return content;
    }
    const auto htmls
        = htmlOf(plan, job, job.day.isValid() ? job.day : clock().toLocalTime().date(), headway);
    if (!htmls)
        return failed(htmls);
    if (htmls->isEmpty())
        return nothing(filter);
    content.htmls = *htmls;
    const auto first = readPage(htmls->constFirst());
    if (first && first->find(QStringLiteral("h1")))
        content.title = first->find(QStringLiteral("h1"))->words().remove(QChar(0x200b));
    return content;
}

QPageLayout pageOf(const PrintJob &job)
{
    return paperLayout(job.paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4, lies(job),
        isPoster(job.layout) ? 15 : 20);
}

bool lies(const PrintJob &job)
{
    return job.landscape.value_or(isPoster(job.layout));
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
    // What has left is printed again as it left.
    if (job.bulletin) {
        foot.edited = job.bulletin->day;
        foot.language = job.bulletin->language;
    }
    return foot;
}

QString titleOf(const PrintJob &job, const Foot &foot, const QString &firstTitle)
{
    const bool one = (job.layout == Layout::Sheet && job.filter.events.size() == 1)
        || (job.layout == Layout::Territory && job.filter.territories.size() == 1)
        || job.layout == Layout::Bulletin;
    if (one && !firstTitle.isEmpty())
        return firstTitle;
    //: title of a PDF: its kind, the plan
    return Words::tr("%1 – %2").arg(nameOf(job.layout), foot.plan);
}

} // namespace jalons
