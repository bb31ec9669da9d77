// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventparties.h"
#include "core/store/sessiontable.h"

namespace jalons {

class Search;
class UnderTable;

/// Whole events: the row of each, its texts, and through its neighbours everything that hangs on
/// it.
class EventTable
{
public:
    EventTable(Connection &connection, EventParties &parties, SessionTable &sessions,
        EventLists &lists, UnderTable &under, Search &search, TerritoryTable &territories);

    /// In the order of a list: comesBefore(), then title.
    [[nodiscard]] Result<QList<Event>> read(const Selection &selection);
    [[nodiscard]] Result<QList<EventOutline>> outlines(const Selection &selection);
    [[nodiscard]] Result<std::optional<Event>> find(const EventId &id);
    /// Its number in this file; none where the plan has no such event.
    [[nodiscard]] Result<std::optional<qint64>> numberOf(const EventId &id);

    Result<> put(const Event &event);
    Result<> remove(const EventId &id);
    /// Makes searchable what was put and removed: the last act of a transaction. FTS5 writes out
    /// what it has gathered at every other statement that may fail halfway, so that words and rows
    /// in turns would take several times as long.
    Result<> finishSearch();
    /// Makes the events selected searchable anew, because a name they use has changed.
    Result<> searchAnew(const Selection &selection);

private:
    Result<> readTerritories(const Selection &selection, const QHash<qint64, qsizetype> &places,
        QList<EventOutline> &events);
    [[nodiscard]] Result<qint64> writeRow(const Event &event, std::optional<qint64> number);
    [[nodiscard]] Result<> clear(qint64 number);
    void searchLater(qint64 number, const std::optional<Event> &event);
    [[nodiscard]] Result<QList<Event>> readRows(const Selection &selection, QList<qint64> &numbers);
    [[nodiscard]] Result<QList<Event>> readWhole(
        const Selection &selection, QList<qint64> &numbers);

    Connection &m_connection;
    EventParties &m_parties;
    SessionTable &m_sessions;
    EventLists &m_lists;
    UnderTable &m_under;
    Search &m_search;
    TerritoryTable &m_territories;
    QList<std::pair<qint64, std::optional<Event>>> m_unsearched; ///< none: it was removed
    int m_generation = 0;
};

} // namespace jalons
