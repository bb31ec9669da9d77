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
    /// Makes the events selected searchable anew, because a name they use has changed.
    Result<> searchAnew(const Selection &selection);

private:
    [[nodiscard]] Result<qint64> writeRow(const Event &event, std::optional<qint64> number);
    [[nodiscard]] Result<> clear(qint64 number);
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
};

} // namespace jalons
