// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documentlayouts.h"

#include "core/exchange/pagetree.h"
#include "core/store/plan.h"
#include "core/summary/layoutpages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DocumentLayouts)
};

} // namespace

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

Result<Document> documentOf(const Plan &plan, Layout layout, const Filter &filter,
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
    const auto pages
        = pagesOf(plan, layout, filter, clock().toLocalTime().date(), options, headway);
    if (!pages)
        return failed(pages);
    document.pages = *pages;
    // What is one thing has its own title; several are told by what they are.
    const PageNode first
        = pages->isEmpty() ? PageNode() : readPage(pages->first()).value_or(PageNode());
    const PageNode *heading = first.find(u"h1"_s);
    const bool one = pages->size() == 1 && layout != Layout::Agenda && layout != Layout::Coverage;
    const QString kind = layout == Layout::Agenda && heading // by day, by territory
        ? heading->words()
        : nameOf(layout);
    document.info.title = one && heading ? heading->words().remove(u'\u200b')
                                         //: title of a document: its layout, the plan
                                         : Words::tr("%1 – %2").arg(kind, info->plan);
    return document;
}

} // namespace jalons
