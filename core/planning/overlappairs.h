// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/claim.h"

namespace jalons {

/// Finds the pairs of events that share something. Claims are put into one box for each thing, and
/// territories into one for each of their days; only what lies in one box is compared.
class OverlapPairs
{
public:
    /// `centre` is the one event of interest, -1 for all of them.
    OverlapPairs(const QList<Event> &events, const Claims &claims, const OverlapFacts &facts,
        qsizetype centre);

    [[nodiscard]] QList<Overlap> found();

private:
    struct Held
    {
        qsizetype event = 0;
        Claim claim;
    };
    struct Day
    {
        QList<qsizetype> carried; ///< by the territory of the box itself
        QList<qsizetype> below; ///< by one below it
    };

    [[nodiscard]] bool concerns(qsizetype a, qsizetype b) const
    {
        return m_centre < 0 || a == m_centre || b == m_centre;
    }
    /// True where two events belong together and may share anything.
    [[nodiscard]] bool belongTogether(const Event &a, const Event &b) const;
    [[nodiscard]] bool mayShare(OverlapReason reason, const Event &a, const Event &b) const;
    [[nodiscard]] bool isSamePlace(const QString &place, const Event &a, const Event &b) const;
    void compareClaims();
    void compare(const Held &a, const Held &b);
    void compareDays();
    void compareDay(const TerritoryCode &code, QDate day, const Day &box);
    void addTerritory(qsizetype a, qsizetype b, const QString &shared, QDate day, bool nested);
    void add(Overlap overlap, const QString &thing);

    const QList<Event> &m_events;
    const Claims &m_claims;
    const OverlapFacts &m_facts;
    qsizetype m_centre;
    QHash<EventId, EventId> m_frameworks;
    QHash<QString, Overlap> m_found; ///< by key
};

} // namespace jalons
