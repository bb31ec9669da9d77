// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/summary.h"

#include "core/store/plan.h"
#include "core/summary/agenda.h"
#include "core/summary/sheet.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

Result<QString> sheetOf(const Names &names, const Event &event, const SummaryOptions &options)
{
    const auto fields = sheetFields(names, event, options);
    if (!fields)
        return failed(fields);
    return fillTemplate(options.forScreen ? u"panel"_s : u"sheet"_s, *fields, options.language);
}

} // namespace

Result<QString> sheetHtml(const Plan &plan, const EventId &id, const SummaryOptions &options)
{
    const auto event = plan.event(id);
    if (!event)
        return failed(event);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    return sheetOf(*names, *event, options);
}

Result<QStringList> sheetsHtml(
    const Plan &plan, const Filter &filter, const SummaryOptions &options)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    QStringList sheets;
    for (const Event &event : *events) {
        const auto sheet = sheetOf(*names, event, options);
        if (!sheet)
            return failed(sheet);
        sheets.append(*sheet);
    }
    return sheets;
}

Result<QString> agendaHtml(const Plan &plan, const Filter &filter, const SummaryOptions &options)
{
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const auto description = plan.description();
    if (!description)
        return failed(description);
    Fields fields = agendaFields(*names, *events, options.language);
    fields.insert(u"title"_s, description->title);
    fields.insert(u"filter"_s,
        labelled(SummaryWords::tr("Filter"), filterInWords(plan, filter, options.language)));
    fields.insert(u"count"_s, SummaryWords::tr("%n event(s)", nullptr, int(events->size())));
    return fillTemplate(u"agenda"_s, fields, options.language);
}

} // namespace jalons
