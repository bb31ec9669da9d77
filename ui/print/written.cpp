// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/speaking.h"
#include "core/exchange/accessiblepdf.h"
#include "core/exchange/documentlayouts.h"
#include "core/exchange/odt.h"
#include "core/exchange/webpage.h"
#include "ui/print/job.h"
#include "ui/print/pagehead.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Printing)
};

Result<Document> documentOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    if (isPoster(job.layout)) {
        return fail(
            Trouble::Usage, Words::tr("A poster is drawn: save it as a PDF, or export a picture."));
    }
    const Speaking speaking(job.options.language);
    const auto head = PageHead::of(job.letterhead);
    if (!head)
        return failed(head);
    const auto content = contentOf(plan, job, clock, headway);
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, clock);
    if (!foot)
        return failed(foot);
    auto info = documentInfoOf(plan, job.options.language, clock);
    if (!info)
        return failed(info);
    info->title = titleOf(job, *foot, content->title);
    info->head = head->forDocument();
    return Document{ content->htmls, *info };
}

} // namespace

Result<QByteArray> webPageOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    const auto document = documentOf(plan, job, clock, headway);
    if (!document)
        return failed(document);
    const Speaking speaking(job.options.language);
    return webPageOf(document->pages, document->info);
}

Result<QByteArray> odtOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    const auto document = documentOf(plan, job, clock, headway);
    if (!document)
        return failed(document);
    const Speaking speaking(job.options.language);
    return odtOf(document->pages, document->info);
}

Result<QByteArray> accessiblePdfOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    if (!officeProgramme())
        return noOffice();
    const auto odt = odtOf(plan, job, clock, stepOf(headway, 0, 30));
    return odt ? accessiblePdfOf(*odt, stepOf(headway, 30, 100)) : failed(odt);
}

} // namespace jalons
