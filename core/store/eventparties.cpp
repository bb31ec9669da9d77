// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventparties.h"

#include "core/store/connection.h"
#include "core/store/organisationtable.h"
#include "core/store/prioritytable.h"
#include "core/store/territorytable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

tl::unexpected<Error> unknownOrganisation(const Event &event)
{
    //: %1 is the title of an event
    return fail(Trouble::NotFound,
        Store::tr("“%1” names an organisation that this plan does not have.").arg(event.title));
}

tl::unexpected<Error> unknownPriority(const Event &event)
{
    //: %1 is the title of an event
    return fail(Trouble::NotFound,
        Store::tr("“%1” treats a priority that this plan does not have.").arg(event.title));
}

EventParties::EventParties(Connection &connection, TerritoryTable &territories,
    OrganisationTable &organisations, PriorityTable &priorities)
    : m_connection(connection)
    , m_territories(territories)
    , m_organisations(organisations)
    , m_priorities(priorities)
{
}

Result<> EventParties::read(const Selection &selection, const EventsByNumber &events)
{
    const QString rest
        = u" WHERE "_s + selection.holds(u"x.event"_s) + u" ORDER BY x.event, x.position"_s;
    Result<> done
        = m_connection.each(u"SELECT x.event, x.territory, x.role FROM event_territory x"_s + rest,
            selection.values, [&](const Row &row) {
                events.value(row.number(0))->territories
                    += EventTerritory{ m_territories.codeOf(row.number(1)),
                           territoryRoleFromKey(row.text(2)).value_or(TerritoryRole::Concerned) };
            });
    if (!done)
        return done;
    done = m_connection.each(
        u"SELECT x.event, x.organisation, x.role, x.remark FROM event_organisation x"_s + rest,
        selection.values, [&](const Row &row) {
            events.value(row.number(0))->organisations
                += EventOrganisation{ m_organisations.idOf(row.number(1)),
                       organisationRoleFromKey(row.text(2)).value_or(OrganisationRole::TakesPart),
                       row.text(3) };
        });
    if (!done)
        return done;
    return m_connection.each(u"SELECT x.event, p.uuid FROM event_priority x "
                             "JOIN priority p ON p.id = x.priority"_s
            + rest,
        selection.values, [&events](const Row &row) {
            events.value(row.number(0))->priorities += PriorityId{ row.uuid(1) };
        });
}

Result<> EventParties::write(qint64 number, const Event &event)
{
    for (qsizetype i = 0; i < event.territories.size(); ++i) {
        const Result<qint64> territory = m_territories.idOf(event.territories.at(i).code);
        if (!territory)
            return failed(territory);
        const Result<> done
            = m_connection.run(u"INSERT INTO event_territory (event, position, territory, role) "
                               "VALUES (?, ?, ?, ?)"_s,
                { number, i, *territory, keyOf(event.territories.at(i).role) });
        if (!done)
            return done;
    }
    for (qsizetype i = 0; i < event.organisations.size(); ++i) {
        const EventOrganisation &party = event.organisations.at(i);
        const std::optional<qint64> organisation = m_organisations.numberOf(party.organisation);
        if (!organisation)
            return unknownOrganisation(event);
        const Result<> done = m_connection.run(
            u"INSERT INTO event_organisation (event, position, organisation, role, remark) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            { number, i, *organisation, keyOf(party.role), party.remark });
        if (!done)
            return done;
    }
    for (qsizetype i = 0; i < event.priorities.size(); ++i) {
        const auto priority = m_priorities.numberOf(event.priorities.at(i));
        if (!priority)
            return failed(priority);
        if (!*priority)
            return unknownPriority(event);
        const Result<> done = m_connection.run(
            u"INSERT INTO event_priority (event, position, priority) VALUES (?, ?, ?)"_s,
            { number, i, **priority });
        if (!done)
            return done;
    }
    return {};
}

Result<> EventParties::remove(qint64 number)
{
    for (const QString &table :
        { u"event_territory"_s, u"event_organisation"_s, u"event_priority"_s }) {
        const Result<> done
            = m_connection.run(u"DELETE FROM "_s + table + u" WHERE event = ?"_s, { number });
        if (!done)
            return done;
    }
    return {};
}

} // namespace jalons
