// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/layoutpages.h"

#include "core/store/plan.h"
#include "core/summary/bulletin.h"
#include "core/summary/reports.h"
#include "core/summary/words.h"

namespace jalons {

namespace {

constexpr qsizetype aStep = 25; ///< sheets between two questions whether to go on

Result<QStringList> sheetsOf(
    const Plan &plan, const Filter &filter, const SummaryOptions &options, const Headway &headway)
{
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    QStringList sheets;
    for (qsizetype first = 0; first < events->size(); first += aStep) {
        if (!goesOn(headway, first, events->size()))
            return stopped();
        Filter some;
        for (const EventOutline &event : events->mid(first, aStep))
            some.events.append(event.id);
        const auto next = sheetsHtml(plan, some, options);
        if (!next)
            return failed(next);
        sheets += *next;
    }
    return sheets;
}

Result<QStringList> asList(const Result<QString> &page)
{
    if (!page)
        return failed(page);
    return QStringList{ *page };
}

Result<QStringList> bulletinOf(
    const Plan &plan, const Filter &filter, QDate day, const SummaryOptions &options)
{
    const auto memory = bulletinMemory(plan);
    if (!memory)
        return failed(memory);
    const auto bulletin = composeBulletin(plan, filter, { options.language, day, *memory, {} });
    if (!bulletin)
        return failed(bulletin);
    if (bulletin->told().isEmpty() && !memory->past.isEmpty())
        return fail(Trouble::NotFound,
            SummaryWords::tr("There is nothing new to tell: earlier bulletins told every event of "
                             "the filter."));
    return asList(bulletinHtml(*bulletin, options.templateFile));
}

} // namespace

Result<QStringList> pagesOf(const Plan &plan, Layout layout, const Filter &filter, QDate day,
    const SummaryOptions &options, const Headway &headway)
{
    switch (layout) {
    case Layout::Sheet:
        return sheetsOf(plan, filter, options, headway);
    case Layout::Territory:
        return territoriesHtml(plan, filter, day, options);
    case Layout::Bulletin:
        return bulletinOf(plan, filter, day, options);
    case Layout::Coverage:
        return asList(coverageHtml(plan, filter, options));
    case Layout::Agenda:
    case Layout::Month:
    case Layout::Week:
    case Layout::Year:
        break;
    }
    return asList(agendaHtml(plan, filter, options));
}

} // namespace jalons
