// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/groupingtable.h"

#include "core/store/connection.h"
#include "core/store/order.h"
#include "core/store/territorytable.h"

using namespace Qt::StringLiterals;

namespace jalons {

GroupingTable::GroupingTable(Connection &connection, TerritoryTable &territories)
    : m_connection(connection)
    , m_territories(territories)
{
}

Result<> GroupingTable::refresh()
{
    if (m_generation == m_connection.generation())
        return {};
    m_groupings.clear();
    Result<> read
        = m_connection.each(u"SELECT territory, kind, name, parent, time_zone FROM own_territory"_s,
            {}, [this](const Row &row) {
                Territory grouping;
                grouping.code = m_territories.codeOf(row.number(0));
                grouping.kind = territoryKindFromKey(row.text(1)).value_or(TerritoryKind::Grouping);
                grouping.name = row.text(2);
                if (!row.isNull(3))
                    grouping.parent = m_territories.codeOf(row.number(3));
                grouping.timeZone = row.text(4).toUtf8();
                m_groupings.insert(grouping.code, grouping);
            });
    if (!read)
        return read;
    read = m_connection.each(u"SELECT own_territory, member FROM own_territory_member "
                             "ORDER BY own_territory, position"_s,
        {}, [this](const Row &row) {
            const TerritoryCode code = m_territories.codeOf(row.number(0));
            m_groupings[code].members += m_territories.codeOf(row.number(1));
        });
    if (read)
        m_generation = m_connection.generation();
    return read;
}

Result<QList<Territory>> GroupingTable::all()
{
    if (const Result<> read = refresh(); !read)
        return failed(read);
    QList<Territory> all = m_groupings.values();
    std::sort(all.begin(), all.end(), [](const Territory &a, const Territory &b) {
        return a.code < b.code;
    });
    sortByName(all);
    return all;
}

Result<std::optional<Territory>> GroupingTable::find(const TerritoryCode &code)
{
    if (const Result<> read = refresh(); !read)
        return failed(read);
    const auto grouping = m_groupings.constFind(code);
    return grouping == m_groupings.constEnd() ? std::nullopt : std::optional(*grouping);
}

const QHash<TerritoryCode, Territory> &GroupingTable::remembered()
{
    (void)refresh();
    return m_groupings;
}

Result<> GroupingTable::put(const Territory &grouping)
{
    if (const Result<> removed = remove(grouping.code); !removed)
        return removed;
    const Result<qint64> id = m_territories.idOf(grouping.code);
    if (!id)
        return failed(id);
    const Result<QVariant> parent = m_territories.boundId(grouping.parent);
    if (!parent)
        return failed(parent);
    const Result<> written
        = m_connection.run(u"INSERT INTO own_territory (territory, kind, name, parent, time_zone) "
                           "VALUES (?, ?, ?, ?, ?)"_s,
            { *id, keyOf(grouping.kind), grouping.name, *parent,
                QString::fromUtf8(grouping.timeZone) });
    if (!written)
        return written;
    for (qsizetype i = 0; i < grouping.members.size(); ++i) {
        const Result<qint64> member = m_territories.idOf(grouping.members.at(i));
        if (!member)
            return failed(member);
        const Result<> added = m_connection.run(
            u"INSERT INTO own_territory_member (own_territory, position, member) "
            "VALUES (?, ?, ?)"_s,
            { *id, i, *member });
        if (!added)
            return added;
    }
    return {};
}

Result<> GroupingTable::remove(const TerritoryCode &code)
{
    m_generation = -1;
    return m_connection.run(u"DELETE FROM own_territory WHERE territory = ?"_s,
        { m_territories.known(code).value_or(-1) });
}

} // namespace jalons
