// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/bulletinmemory.h"

#include "core/store/plan.h"

namespace jalons {

bool BulletinMemory::knows(const Event &event) const
{
    const auto found = past.constFind(event.id);
    return found != past.constEnd() && found->told == Told{ event.id, event.status, event.when };
}

void BulletinMemory::add(const Bulletin &bulletin)
{
    const QList<Told> news = bulletin.told();
    for (const Told &each : news)
        past.insert(each.event, { each, bulletin.id });
}

void BulletinMemory::forget(const QList<EventId> &events)
{
    for (const EventId &event : events)
        past.remove(event);
}

Result<BulletinMemory> bulletinMemory(const Plan &plan)
{
    const auto bulletins = plan.bulletins();
    if (!bulletins)
        return failed(bulletins);
    BulletinMemory memory;
    // The latest comes first in the list, and has the last word.
    for (auto it = bulletins->crbegin(); it != bulletins->crend(); ++it) {
        if (it->issued)
            memory.add(*it);
    }
    return memory;
}

} // namespace jalons
