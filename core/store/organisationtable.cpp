// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/organisationtable.h"

#include "core/store/connection.h"
#include "core/store/territorytable.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto columns = "SELECT uuid, name, kind, territory, retired FROM organisation"_L1;

Organisation organisationAt(const Row &row, TerritoryTable &territories)
{
    Organisation organisation;
    organisation.id.uuid = row.uuid(0);
    organisation.name = row.text(1);
    organisation.kind = organisationKindFromKey(row.text(2)).value_or(OrganisationKind::Other);
    if (!row.isNull(3))
        organisation.territory = territories.codeOf(row.number(3));
    organisation.retired = row.truth(4);
    return organisation;
}

} // namespace

OrganisationTable::OrganisationTable(Connection &connection, TerritoryTable &territories)
    : m_connection(connection)
    , m_territories(territories)
{
}

Result<QList<Organisation>> OrganisationTable::all()
{
    QList<Organisation> all;
    const Result<> read = m_connection.each(columns + u" ORDER BY id"_s, {}, [&](const Row &row) {
        all += organisationAt(row, m_territories);
    });
    if (!read)
        return failed(read);
    return all;
}

Result<std::optional<Organisation>> OrganisationTable::find(const OrganisationId &id)
{
    std::optional<Organisation> found;
    const Result<> read = m_connection.each(
        columns + u" WHERE uuid = ?"_s, { bound(id.uuid) }, [&](const Row &row) {
            found = organisationAt(row, m_territories);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> OrganisationTable::put(const Organisation &organisation)
{
    const Result<QVariant> territory = m_territories.boundId(organisation.territory);
    if (!territory)
        return failed(territory);
    const Result<std::optional<qint64>> number = m_connection.number(
        u"INSERT INTO organisation (uuid, name, kind, territory, retired) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
        "territory = excluded.territory, retired = excluded.retired RETURNING id"_s,
        { bound(organisation.id.uuid), organisation.name, keyOf(organisation.kind), *territory,
            int(organisation.retired) });
    if (!number)
        return failed(number);
    refresh();
    m_numbers.insert(organisation.id, number->value_or(0));
    m_ids.insert(number->value_or(0), organisation.id);
    m_names.insert(organisation.id, organisation.name);
    return {};
}

Result<> OrganisationTable::remove(const OrganisationId &id)
{
    m_generation = -1;
    return m_connection.run(u"DELETE FROM organisation WHERE uuid = ?"_s, { bound(id.uuid) });
}

void OrganisationTable::refresh()
{
    if (m_generation == m_connection.generation())
        return;
    m_numbers.clear();
    m_ids.clear();
    m_names.clear();
    const Result<> read = m_connection.each(
        u"SELECT id, uuid, name FROM organisation"_s, {}, [this](const Row &row) {
            const OrganisationId id{ row.uuid(1) };
            m_numbers.insert(id, row.number(0));
            m_ids.insert(row.number(0), id);
            m_names.insert(id, row.text(2));
        });
    if (read)
        m_generation = m_connection.generation();
}

std::optional<qint64> OrganisationTable::numberOf(const OrganisationId &id)
{
    refresh();
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.constEnd() ? std::nullopt : std::optional(*number);
}

OrganisationId OrganisationTable::idOf(qint64 number)
{
    refresh();
    // Another window may have added it meanwhile.
    if (!m_ids.contains(number)) {
        m_generation = -1;
        refresh();
    }
    return m_ids.value(number);
}

QString OrganisationTable::nameOf(const OrganisationId &id)
{
    refresh();
    return m_names.value(id);
}

} // namespace jalons
