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
    if (options.forScreen)
        return fillTemplate(u"panel"_s, *fields, options.language);
    return fillTemplate(u"sheet"_s, *fields, options.language, options.templateFile);
}

/// What an agenda tells under each event: all but what its row says already.
Result<QHash<EventId, Fields>> detailsOf(
    const Plan &plan, const Names &names, const Filter &filter, const SummaryOptions &options)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    QHash<EventId, Fields> details;
    for (const Event &event : *events) {
        auto fields = sheetFields(names, event, options);
        if (!fields)
            return failed(fields);
        QStringList about;
        const QVariantList facts = fields->value(u"facts"_s).toList();
        for (const QVariant &each : facts) {
            const Fields fact = each.toMap();
            const QString key = fact.value(u"key"_s).toString();
            const QStringList lines = fact.value(u"lines"_s).toStringList();
            if (key == u"with"_s) // each line names the role itself
                about += lines;
            else if (key != u"when"_s && key != u"where"_s)
                about.append(labelled(fact.value(u"label"_s).toString(), lines.join(u" · "_s)));
        }
        fields->insert(u"about"_s, about);
        details.insert(event.id, *fields);
    }
    return details;
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
    QHash<EventId, Fields> details;
    if (options.agendaDetails) {
        const auto told = detailsOf(plan, *names, filter, options);
        if (!told)
            return failed(told);
        details = *told;
    }
    Fields fields = agendaFields(*names, *events, filter, options, details);
    fields.insert(u"title"_s, description->title);
    fields.insert(u"filter"_s,
        labelled(SummaryWords::tr("Filter"), filterInWords(plan, filter, options.language)));
    fields.insert(u"count"_s, SummaryWords::tr("%n event(s)", nullptr, int(events->size())));
    return fillTemplate(u"agenda"_s, fields, options.language, options.templateFile);
}

} // namespace jalons
