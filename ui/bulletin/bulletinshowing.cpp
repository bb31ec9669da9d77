// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows of the bulletin it holds.

#include "core/store/plan.h"
#include "ui/bulletin/bulletinchoice.h"
#include "ui/bulletin/bulletinhead.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/bulletin/leavingbar.h"
#include "ui/bulletin/pagepreview.h"
#include "ui/bulletin/partform.h"
#include "ui/bulletin/partlist.h"
#include "ui/bulletin/toldlist.h"
#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

void BulletinWindow::showAll()
{
    m_choice->load(m_all, m_bulletin.id);
    m_head->load(m_bulletin, m_shown.filter(), today());
    m_parts->load(m_bulletin, m_news.composed);
    m_told->load(
        m_bulletin.issued ? QList<ToldBefore>() : m_news.toldBefore, m_bulletin.again, m_all);
    showPart();
    showPages();
    showState();
}

void BulletinWindow::showPart()
{
    const int part = m_parts->current();
    if (part < 0 || part >= m_bulletin.blocks.size())
        return m_form->clear();
    const BulletinBlock &block = m_bulletin.blocks.at(part);
    m_form->load(block, composedBlock(m_news.composed, block.id),
        hasChangedSince(block, m_news.composed), m_bulletin.issued);
}

void BulletinWindow::showPages()
{
    if (m_bulletin.blocks.isEmpty() && !m_bulletin.issued && m_composing.isBusy())
        return;
    if (m_nothing)
        return m_preview->tell(m_news.toldBefore.isEmpty()
                ? tr("No event of these days and this filter is to be told.")
                : tr("Nothing new: earlier bulletins told every event of these days and this "
                     "filter."));
    const Result<PageMaker> maker = m_desk.pages(m_bulletin);
    if (maker)
        m_preview->showPages(*maker);
    else
        m_preview->tell(maker.error().message);
}

void BulletinWindow::showState()
{
    //: title of the window: what it is, and the title of the bulletin
    setWindowTitle(
        m_bulletin.title.isEmpty() ? tr("Bulletin") : tr("Bulletin — %1").arg(m_bulletin.title));
    const bool writable = !m_plan.isReadOnly();
    const bool kept = std::any_of(m_all.cbegin(), m_all.cend(), [this](const Bulletin &bulletin) {
        return bulletin.id == m_bulletin.id;
    });
    m_leaving->offer(!m_nothing && !m_bulletin.blocks.isEmpty(), !m_bulletin.issued && writable);
    m_choice->setRemovable(kept && writable);
    if (m_left)
        return m_leaving->tell(*m_left);
    if (m_bulletin.issued)
        m_leaving->tell(tr("Issued: later bulletins do not tell its events again."));
    else if (!writable)
        m_leaving->tell(tr("This plan is open for reading only: what you edit is not kept."));
    else if (m_touched)
        m_leaving->tell(tr("Edited: kept as a draft when you close the window, or with Ctrl+S."));
    else if (kept)
        m_leaving->tell(tr("Draft, kept in the plan."));
    else
        m_leaving->tell(tr("Composed from the plan; nothing is edited yet."));
}

} // namespace jalons
