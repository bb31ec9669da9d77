// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlaps.h"

#include "core/planning/claim.h"
#include "core/planning/overlapfacts.h"
#include "core/planning/overlapholidays.h"
#include "core/planning/overlappairs.h"

#include <algorithm>

namespace jalons {

namespace {

QList<Overlap> found(const QList<Event> &events, const OverlapFacts &facts, qsizetype only)
{
    const Claims claims(facts);
    QList<Event> counted;
    qsizetype centre = -1;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!claims.takesItsDays(events.at(i)))
            continue;
        if (i == only)
            centre = counted.size();
        counted.append(events.at(i));
    }
    if (only >= 0 && centre < 0)
        return {};
    OverlapPairs pairs(counted, claims, facts, centre);
    QList<Overlap> all = pairs.found();
    HolidayLookup holidays(facts);
    for (qsizetype i = 0; i < counted.size(); ++i)
        if (centre < 0 || i == centre)
            all.append(holidays.of(counted.at(i), claims.carriersOf(counted.at(i))));
    for (Overlap &overlap : all)
        overlap.muted = facts.mutes.contains(overlap.key);
    std::sort(all.begin(), all.end(), [](const Overlap &a, const Overlap &b) {
        return comesBefore(a, b);
    });
    return all;
}

} // namespace

QList<Overlap> overlapsAmong(const QList<Event> &events, const OverlapFacts &facts)
{
    return found(events, facts, -1);
}

QList<Overlap> overlapsOf(const Event &event, const QList<Event> &others, const OverlapFacts &facts)
{
    QList<Event> events{ event };
    std::copy_if(
        others.begin(), others.end(), std::back_inserter(events), [&event](const Event &other) {
            return other.id != event.id;
        });
    return found(events, facts, 0);
}

} // namespace jalons
