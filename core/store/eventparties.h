// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventlists.h"

namespace jalons {

class OrganisationTable;
class PriorityTable;
class TerritoryTable;

/// Whom and what an event has to do with: territories, organisations, priorities.
class EventParties
{
public:
    EventParties(Connection &connection, TerritoryTable &territories,
        OrganisationTable &organisations, PriorityTable &priorities);

    Result<> read(const Selection &selection, const EventsByNumber &events);
    Result<> write(qint64 number, const Event &event);
    Result<> remove(qint64 number);

private:
    Connection &m_connection;
    TerritoryTable &m_territories;
    OrganisationTable &m_organisations;
    PriorityTable &m_priorities;
};

/// An event names an organisation or a priority that the plan does not have.
[[nodiscard]] tl::unexpected<Error> unknownOrganisation(const Event &event);
[[nodiscard]] tl::unexpected<Error> unknownPriority(const Event &event);

} // namespace jalons
