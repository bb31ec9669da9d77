// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/bulletindraft.h"

#include "core/store/plan.h"
#include "core/summary/bulletinmemory.h"
#include "core/summary/words.h"

#include <QSet>

#include <algorithm>

namespace jalons {

namespace {

/// Where a block that is new belongs: behind the nearest one before it that is in the list.
qsizetype placeOf(const QString &id, const QList<BulletinBlock> &blocks, const Bulletin &composed)
{
    qsizetype place = 0;
    for (const BulletinBlock &before : composed.blocks) {
        if (before.id == id)
            break;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks.at(i).id == before.id)
                place = i + 1;
        }
    }
    return place;
}

} // namespace

Result<BulletinNews> newsFor(const Plan &plan, const Bulletin &draft)
{
    auto memory = bulletinMemory(plan);
    if (!memory)
        return failed(memory);
    const auto events = plan.outlines(draft.filter);
    if (!events)
        return failed(events);
    BulletinNews news;
    for (const EventOutline &event : *events) {
        const auto past = memory->past.constFind(event.id);
        if (past != memory->past.constEnd()
            && past->told == Told{ event.id, event.status, event.when })
            news.toldBefore.append({ event, past->bulletin });
    }
    memory->forget(draft.again);
    QStringList leftOut;
    for (const BulletinBlock &block : draft.blocks) {
        if (block.leftOut)
            leftOut.append(block.id);
    }
    const auto composed
        = composeBulletin(plan, draft.filter, { draft.language, draft.day, *memory, leftOut });
    if (!composed)
        return failed(composed);
    news.composed = *composed;
    return news;
}

Bulletin renewed(const Bulletin &draft, const Bulletin &composed)
{
    Bulletin result = draft;
    result.blocks.clear();
    QSet<QString> kept;
    for (const BulletinBlock &block : draft.blocks) {
        const BulletinBlock *now = composedBlock(composed, block.id);
        // What nobody wrote goes with the events it told.
        if (!now && !block.edited)
            continue;
        BulletinBlock next = block.edited ? block : *now;
        next.leftOut = block.leftOut;
        kept.insert(block.id);
        result.blocks.append(next);
    }
    for (const BulletinBlock &block : composed.blocks) {
        if (!kept.contains(block.id))
            result.blocks.insert(placeOf(block.id, result.blocks, composed), block);
    }
    return result;
}

Result<Change> issue(Plan &plan, Bulletin bulletin)
{
    bulletin.issued = true;
    //: name of a change, for the menu and the history: a bulletin was sent out; %1 its title
    return plan.save(bulletin, SummaryWords::tr("Issue “%1”").arg(bulletin.title));
}

const BulletinBlock *composedBlock(const Bulletin &composed, const QString &id)
{
    const auto found = std::find_if(
        composed.blocks.cbegin(), composed.blocks.cend(), [&](const BulletinBlock &block) {
            return block.id == id;
        });
    return found == composed.blocks.cend() ? nullptr : &*found;
}

bool hasChangedSince(const BulletinBlock &edited, const Bulletin &composed)
{
    const BulletinBlock *now = composedBlock(composed, edited.id);
    return edited.edited && edited.tells != (now ? now->tells : QList<Told>());
}

} // namespace jalons
