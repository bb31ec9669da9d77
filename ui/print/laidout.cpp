// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/laidout.h"

#include "core/basis/speaking.h"
#include "ui/print/job.h"
#include "ui/print/pages.h"
#include "ui/print/posterpages.h"

namespace jalons {

namespace {

constexpr double millimetre = LaidOut::resolution / 25.4;

} // namespace

std::unique_ptr<Paper> paperOf(const PrintContent &content, QPagedPaintDevice *device,
    int resolution, const Foot &foot, double room, const Headway &headway)
{
    if (!content.posters.isEmpty()) {
        return std::make_unique<PosterPages>(
            content.posters, content.remark, device, resolution, foot, room);
    }
    auto pages = std::make_unique<Pages>(device, resolution, foot, room);
    qsizetype done = 0;
    for (const QString &html : content.htmls) {
        if (!goesOn(headway, done++, content.htmls.size()))
            return nullptr;
        pages->add(html);
    }
    return pages;
}

LaidOut::LaidOut(const QPageLayout &page)
{
    m_device.setResolution(resolution);
    m_device.setPageLayout(page);
}

Result<std::unique_ptr<LaidOut>> LaidOut::of(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway)
{
    const Speaking speaking(job.options.language);
    auto head = PageHead::of(job.letterhead);
    if (!head)
        return failed(head);
    const auto content = contentOf(plan, job, clock, stepOf(headway, 0, 40));
    if (!content)
        return failed(content);
    const auto foot = footOf(plan, job, clock);
    if (!foot)
        return failed(foot);

    std::unique_ptr<LaidOut> laid(new LaidOut(pageOf(job)));
    laid->m_head = std::move(*head);
    laid->m_language = job.options.language;
    laid->m_title = titleOf(job, *foot, content->title);
    const double width = bodyOf(laid->m_device, resolution).width();
    const double room = laid->m_head.height(laid->m_device, width, millimetre);
    laid->m_paper
        = paperOf(*content, &laid->m_device, resolution, *foot, room, stepOf(headway, 40, 100));
    if (!laid->m_paper)
        return stopped();
    return laid;
}

void LaidOut::paint(QPainter &painter, int page) const
{
    const Speaking speaking(m_language); // the foot is worded as it is painted
    m_paper->paint(painter, page);
    if (page == 0)
        m_head.paint(painter, bodyOf(m_device, resolution), millimetre);
}

} // namespace jalons
