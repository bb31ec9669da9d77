// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/store/eventset.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace jalons {

class Connection;
class TerritoryTable;

inline size_t qHash(const EventTerritory &territory, size_t seed = 0)
{
    return qHashMulti(seed, territory.code, static_cast<int>(territory.role));
}

/// Which territories each event names, in memory: a plan has as many sets of territories as its
/// officers have habits, some hundreds, so that a number an event says it all. Counting every event
/// under every territory walks over those numbers, and over no row.
class Seats
{
public:
    /// All territories that stand above some, themselves included.
    using Above = std::function<QSet<TerritoryCode>(const QList<TerritoryCode> &)>;

    Seats(Connection &connection, TerritoryTable &territories, Above above);

    /// What was written of an event, and that one is gone.
    void place(qint64 event, const QList<EventTerritory> &territories);
    void remove(qint64 event);
    /// Groupings have changed: what stands above what is to be asked anew.
    void forgetAbove();

    /// True once read: before, an event is quicker asked alone.
    [[nodiscard]] bool isRead() const;
    /// The territories of an event, leads first; only where isRead().
    [[nodiscard]] QList<EventTerritory> territoriesOf(qint64 event) const;
    /// How many events of the set each territory has, itself or below it; of all events without a
    /// set.
    [[nodiscard]] Result<QHash<TerritoryCode, int>> counts(const EventSet *among);
    /// The events seen under one of the territories that `wanted` picks.
    [[nodiscard]] Result<EventSet> under(const std::function<bool(const TerritoryCode &)> &wanted);

private:
    struct Seat
    {
        QList<EventTerritory> territories; ///< leads first
        std::optional<QSet<TerritoryCode>> above;
    };

    [[nodiscard]] Result<> refresh();
    [[nodiscard]] Result<> read();
    [[nodiscard]] int seatFor(const QList<EventTerritory> &territories);
    [[nodiscard]] int seatOf(qint64 event) const;
    void put(qint64 event, int seat);
    [[nodiscard]] const QSet<TerritoryCode> &above(Seat &seat);

    Connection &m_connection;
    TerritoryTable &m_territories;
    Above m_above;
    int m_generation = -1; ///< of the connection when all was read
    std::vector<Seat> m_seats;
    QHash<QList<EventTerritory>, int> m_numbers; ///< by territories as they are listed
    std::vector<int> m_seatOf; ///< by event; -1 where there is none
    QHash<qint64, int> m_far; ///< see EventSet
};

} // namespace jalons
