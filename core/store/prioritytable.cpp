// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/prioritytable.h"

#include "core/store/connection.h"
#include "core/store/territorytable.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto columns = "SELECT uuid, territory, rank, title, description, first_year, last_year, "
                         "progress, theme FROM priority"_L1;

Priority priorityAt(const Row &row, TerritoryTable &territories)
{
    Priority priority;
    priority.id.uuid = row.uuid(0);
    if (!row.isNull(1))
        priority.territory = territories.codeOf(row.number(1));
    priority.rank = row.integer(2);
    priority.title = row.text(3);
    priority.description = row.text(4);
    priority.firstYear = row.integer(5);
    priority.lastYear = row.integer(6);
    priority.progress = progressFromKey(row.text(7)).value_or(Progress::NotStarted);
    priority.theme = row.text(8);
    return priority;
}

} // namespace

PriorityTable::PriorityTable(Connection &connection, TerritoryTable &territories)
    : m_connection(connection)
    , m_territories(territories)
{
}

Result<QList<Priority>> PriorityTable::all()
{
    QList<Priority> all;
    const Result<> read = m_connection.each(columns + u" ORDER BY id"_s, {}, [&](const Row &row) {
        all += priorityAt(row, m_territories);
    });
    if (!read)
        return failed(read);
    return all;
}

Result<std::optional<Priority>> PriorityTable::find(const PriorityId &id)
{
    std::optional<Priority> found;
    const Result<> read = m_connection.each(
        columns + u" WHERE uuid = ?"_s, { bound(id.uuid) }, [&](const Row &row) {
            found = priorityAt(row, m_territories);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> PriorityTable::put(const Priority &priority)
{
    const Result<QVariant> territory = m_territories.boundId(priority.territory);
    if (!territory)
        return failed(territory);
    return m_connection.run(
        u"INSERT INTO priority (uuid, territory, rank, title, description, first_year, last_year, "
        "progress, theme) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET territory = excluded.territory, rank = excluded.rank, "
        "title = excluded.title, description = excluded.description, "
        "first_year = excluded.first_year, last_year = excluded.last_year, "
        "progress = excluded.progress, theme = excluded.theme"_s,
        { bound(priority.id.uuid), *territory, priority.rank, priority.title, priority.description,
            priority.firstYear, priority.lastYear, keyOf(priority.progress), priority.theme });
}

Result<> PriorityTable::remove(const PriorityId &id)
{
    return m_connection.run(u"DELETE FROM priority WHERE uuid = ?"_s, { bound(id.uuid) });
}

Result<std::optional<qint64>> PriorityTable::numberOf(const PriorityId &id)
{
    return m_connection.number(u"SELECT id FROM priority WHERE uuid = ?"_s, { bound(id.uuid) });
}

} // namespace jalons
