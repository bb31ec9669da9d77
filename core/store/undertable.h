// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/store/seats.h"

#include <QHash>
#include <QSet>

namespace jalons {

class Catalogue;
class Connection;
class GroupingTable;
class TerritoryTable;

/// event_under: every territory an event is seen under, so that filtering and counting by territory
/// is index work and an event of several territories is counted once under each.
class UnderTable
{
public:
    UnderTable(Connection &connection, const Catalogue &catalogue, TerritoryTable &territories,
        GroupingTable &groupings);

    /// The territory itself, all above it, the groupings that hold one of these, the whole country.
    /// An own grouping lies under its parent too, and under what all its members lie under.
    [[nodiscard]] QSet<TerritoryCode> above(const TerritoryCode &code);
    /// Writes the rows of one event anew.
    Result<> write(qint64 event, const QList<EventTerritory> &territories);
    /// The event is removed, and its rows with it.
    void forget(qint64 event) { m_seats.remove(event); }
    /// Writes them anew for the events that a grouping holds or held (`members`: before and after).
    Result<> regroup(const TerritoryCode &grouping, const QList<TerritoryCode> &members);
    /// Every event whose rows are not what they should be: empty where all is well.
    [[nodiscard]] Result<QList<qint64>> wrong();
    /// The same, in memory: what counts and filters ask.
    [[nodiscard]] Seats &seats() { return m_seats; }

private:
    void refresh();
    [[nodiscard]] QSet<TerritoryCode> computed(
        const TerritoryCode &code, QSet<TerritoryCode> &asked);
    [[nodiscard]] Result<QSet<qint64>> numbersAbove(const TerritoryCode &code);
    [[nodiscard]] QSet<TerritoryCode> aboveAll(const QList<TerritoryCode> &codes);
    [[nodiscard]] Result<QSet<qint64>> wanted(const QList<EventTerritory> &territories);
    [[nodiscard]] Result<QHash<qint64, QList<EventTerritory>>> territoriesOfEvents(
        const QString &condition, const QVariantList &values);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    TerritoryTable &m_territories;
    GroupingTable &m_groupings;
    int m_generation = -1;
    QHash<TerritoryCode, QSet<TerritoryCode>> m_above;
    QHash<TerritoryCode, QSet<qint64>> m_numbersAbove;
    Seats m_seats;
};

} // namespace jalons
