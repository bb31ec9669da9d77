// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documentlayouts.h"

#include "core/store/plan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DocumentLayouts)
};

constexpr qsizetype sheetsAStep = 25; // between two questions whether to go on

Result<QStringList> sheetsOf(const Plan &plan, const QList<EventOutline> &events,
    const SummaryOptions &options, const Headway &headway)
{
    QStringList sheets;
    for (qsizetype first = 0; first < events.size(); first += sheetsAStep) {
        if (headway && !headway(int(first), int(events.size())))
            return stopped();
        Filter some;
        for (const EventOutline &event : events.mid(first, sheetsAStep))
            some.events.append(event.id);
        const auto next = sheetsHtml(plan, some, options);
        if (!next)
            return failed(next);
        sheets += *next;
    }
    return sheets;
}

QString titleOf(DocumentLayout layout, const QList<EventOutline> &events, const QString &plan)
{
    if (layout == DocumentLayout::Sheets && events.size() == 1)
        return events.constFirst().title;
    //: title of a document: its kind, the plan
    return Words::tr("%1 – %2").arg(
        layout == DocumentLayout::Sheets ? Words::tr("Summaries") : Words::tr("Agenda"), plan);
}

} // namespace

const QList<DocumentLayout> &allDocumentLayouts()
{
    static const QList<DocumentLayout> layouts{ DocumentLayout::Sheets, DocumentLayout::Agenda };
    return layouts;
}

QString keyOf(DocumentLayout layout)
{
    return layout == DocumentLayout::Sheets ? u"sheet"_s : u"agenda"_s;
}

std::optional<DocumentLayout> documentLayoutFromKey(const QString &key)
{
    for (const DocumentLayout layout : allDocumentLayouts()) {
        if (keyOf(layout) == key)
            return layout;
    }
    return std::nullopt;
}

QString nameOf(DocumentLayout layout)
{
    return layout == DocumentLayout::Sheets ? Words::tr("The summary of each event")
                                            : Words::tr("A list by day");
}

Result<DocumentInfo> documentInfoOf(const Plan &plan, Language language, const Clock &clock)
{
    const auto description = plan.description();
    if (!description)
        return failed(description);
    DocumentInfo info;
    info.author = description->publisher;
    info.plan = description->title.isEmpty() ? QFileInfo(plan.path()).completeBaseName()
                                             : description->title;
    info.edited = clock().toLocalTime();
    info.language = language;
    return info;
}

Result<Document> documentOf(const Plan &plan, DocumentLayout layout, const Filter &filter,
    const SummaryOptions &options, const Clock &clock, const Headway &headway)
{
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    if (events->isEmpty()) {
        const QString words = filterInWords(plan, filter, options.language);
        return fail(Trouble::NotFound,
            words.isEmpty()
                ? Words::tr("There is nothing to export: the plan has no events yet.")
                : Words::tr("There is nothing to export: no event goes with the filter “%1”.")
                      .arg(words));
    }
    const auto info = documentInfoOf(plan, options.language, clock);
    if (!info)
        return failed(info);
    Document document{ {}, *info };
    document.info.title = titleOf(layout, *events, info->plan);
    if (layout == DocumentLayout::Sheets) {
        const auto sheets = sheetsOf(plan, *events, options, headway);
        if (!sheets)
            return failed(sheets);
        document.pages = *sheets;
    } else {
        const auto agenda = agendaHtml(plan, filter, options);
        if (!agenda)
            return failed(agenda);
        document.pages = { *agenda };
    }
    return document;
}

} // namespace jalons
