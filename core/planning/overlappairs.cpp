// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlappairs.h"

#include "core/planning/overlapfacts.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; ///< frameworks within frameworks; a ring must end somewhere

QString keyOf(OverlapReason reason)
{
    switch (reason) {
    case OverlapReason::Place:
        return u"place"_s;
    case OverlapReason::Person:
        return u"person"_s;
    case OverlapReason::Organisation:
        return u"organisation"_s;
    default:
        return u"territory"_s;
    }
}

} // namespace

OverlapPairs::OverlapPairs(
    const QList<Event> &events, const Claims &claims, const OverlapFacts &facts, qsizetype centre)
    : m_events(events)
    , m_claims(claims)
    , m_facts(facts)
    , m_centre(centre)
{
    for (const Event &event : events)
        if (!event.framework.isNull())
            m_frameworks.insert(event.id, event.framework);
}

QList<Overlap> OverlapPairs::found()
{
    m_found.clear();
    compareClaims();
    compareDays();
    return m_found.values();
}

bool OverlapPairs::belongTogether(const Event &a, const Event &b) const
{
    const auto isWithin = [this](const Event &inner, const EventId &outer) {
        EventId at = inner.framework;
        for (int depth = 0; depth < deepest && !at.isNull(); ++depth) {
            if (at == outer)
                return true;
            at = m_frameworks.value(at);
        }
        return false;
    };
    return a.id == b.id || isWithin(a, b.id) || isWithin(b, a.id) || a.prepares.contains(b.id)
        || b.prepares.contains(a.id) || a.follows == b.id || b.follows == a.id;
}

bool OverlapPairs::mayShare(OverlapReason reason, const Event &a, const Event &b) const
{
    // Parts of one whole are where they are on purpose; nobody can be in two of them, though.
    const bool parts = !a.framework.isNull() && a.framework == b.framework;
    return parts && reason != OverlapReason::Place && reason != OverlapReason::Person;
}

/// « Salle du conseil » is another room in another town, unless the words say which town.
bool OverlapPairs::isSamePlace(const QString &place, const Event &a, const Event &b) const
{
    const QList<TerritoryCode> ofA = m_claims.carriersOf(a);
    const QList<TerritoryCode> ofB = m_claims.carriersOf(b);
    if (ofA.isEmpty() || ofB.isEmpty())
        return true;
    for (const TerritoryCode &one : ofA)
        for (const TerritoryCode &other : ofB)
            if (m_facts.areNested(one, other))
                return true;
    const QStringList parts = place.split(u',', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [this](const QString &part) {
        return m_facts.isTerritory(part.trimmed());
    });
}

void OverlapPairs::compareClaims()
{
    QHash<std::pair<int, QString>, QList<Held>> boxes;
    for (qsizetype i = 0; i < m_events.size(); ++i)
        for (const Claim &claim : m_claims.of(m_events.at(i)))
            boxes[{ static_cast<int>(claim.reason), claim.key }].append({ i, claim });
    for (QList<Held> &box : boxes) {
        std::sort(box.begin(), box.end(), [](const Held &a, const Held &b) {
            return std::pair(a.claim.when.from, a.event) < std::pair(b.claim.when.from, b.event);
        });
        for (qsizetype i = 0; i < box.size(); ++i)
            for (qsizetype j = i + 1;
                 j < box.size() && box.at(j).claim.when.from < box.at(i).claim.when.to; ++j)
                compare(box.at(i), box.at(j));
    }
}

void OverlapPairs::compare(const Held &a, const Held &b)
{
    const Event &first = m_events.at(a.event);
    const Event &second = m_events.at(b.event);
    const OverlapReason reason = a.claim.reason;
    if (!concerns(a.event, b.event) || belongTogether(first, second)
        || mayShare(reason, first, second)
        || (first.status == Status::Held && second.status == Status::Held))
        return;
    if (reason == OverlapReason::Place && !isSamePlace(a.claim.name, first, second))
        return;
    // Where the authority carries both, the territory says so already.
    const TerritoryCode &authority = a.claim.territory;
    if (!authority.isNull() && m_claims.carriersOf(first).contains(authority)
        && m_claims.carriersOf(second).contains(authority))
        return;
    Overlap overlap;
    overlap.reason = reason;
    overlap.event = outlineOf(first);
    overlap.other = outlineOf(second);
    overlap.shared = a.claim.name;
    overlap.sameHours = a.claim.when.certain && b.claim.when.certain;
    overlap.day = m_claims.dayAt(std::max(a.claim.when.from, b.claim.when.from), first);
    add(std::move(overlap), a.claim.key);
}

void OverlapPairs::compareDays()
{
    QHash<std::pair<TerritoryCode, qint64>, Day> boxes;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const Event &event = m_events.at(i);
        const QList<TerritoryCode> carriers = m_claims.carriersOf(event);
        QList<TerritoryCode> above;
        for (const TerritoryCode &carrier : carriers)
            for (const TerritoryCode &code : m_facts.above(carrier))
                if (!carriers.contains(code) && !above.contains(code))
                    above.append(code);
        for (QDate day = event.when.from; day <= event.when.to; day = day.addDays(1)) {
            for (const TerritoryCode &code : carriers)
                boxes[{ code, day.toJulianDay() }].carried.append(i);
            for (const TerritoryCode &code : std::as_const(above))
                boxes[{ code, day.toJulianDay() }].below.append(i);
        }
    }
    for (auto box = boxes.cbegin(); box != boxes.cend(); ++box)
        if (!box->carried.isEmpty())
            compareDay(box.key().first, QDate::fromJulianDay(box.key().second), *box);
}

void OverlapPairs::compareDay(const TerritoryCode &code, QDate day, const Day &box)
{
    for (qsizetype i = 0; i < box.carried.size(); ++i) {
        for (qsizetype j = i + 1; j < box.carried.size(); ++j)
            addTerritory(box.carried.at(i), box.carried.at(j), m_facts.nameOf(code), day, false);
        for (const qsizetype below : box.below)
            addTerritory(box.carried.at(i), below, m_facts.nameOf(code), day, true);
    }
}

void OverlapPairs::addTerritory(
    qsizetype a, qsizetype b, const QString &shared, QDate day, bool nested)
{
    const Event &first = m_events.at(std::min(a, b));
    const Event &second = m_events.at(std::max(a, b));
    if (!concerns(a, b) || belongTogether(first, second)
        || mayShare(OverlapReason::Territory, first, second)
        || (first.status == Status::Held && second.status == Status::Held))
        return;
    Overlap overlap;
    overlap.event = outlineOf(first);
    overlap.other = outlineOf(second);
    overlap.shared = shared;
    overlap.day = day;
    overlap.nested = nested;
    add(std::move(overlap), {});
}

/// Keeps one for each thing that a pair shares: the earliest, the nearest territory of it, with the
/// same hours where any.
void OverlapPairs::add(Overlap overlap, const QString &thing)
{
    QString one = overlap.event.id.toString();
    QString other = overlap.other.id.toString();
    if (other < one)
        std::swap(one, other);
    overlap.key = u"%1|%2|%3"_s.arg(keyOf(overlap.reason), one, other);
    if (!thing.isEmpty())
        overlap.key += u'|' + thing;
    const auto known = m_found.find(overlap.key);
    if (known == m_found.end()) {
        m_found.insert(overlap.key, overlap);
        return;
    }
    const auto rank = [](const Overlap &it) {
        return std::tuple(!it.sameHours, it.nested, it.day, it.shared);
    };
    if (rank(overlap) < rank(*known))
        *known = overlap;
}

} // namespace jalons
