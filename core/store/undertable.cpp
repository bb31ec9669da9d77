// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/undertable.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/groupingtable.h"
#include "core/store/territorytable.h"
#include "core/territories/catalogue.h"

using namespace Qt::StringLiterals;

namespace jalons {

UnderTable::UnderTable(Connection &connection, const Catalogue &catalogue,
    TerritoryTable &territories, GroupingTable &groupings)
    : m_connection(connection)
    , m_catalogue(catalogue)
    , m_territories(territories)
    , m_groupings(groupings)
    , m_seats(connection, territories, [this](const QList<TerritoryCode> &codes) {
        return aboveAll(codes);
    })
{
}

void UnderTable::refresh()
{
    if (m_generation == m_connection.generation())
        return;
    m_above.clear();
    m_numbersAbove.clear();
    m_generation = m_connection.generation();
}

QSet<TerritoryCode> UnderTable::above(const TerritoryCode &code)
{
    refresh();
    if (const auto known = m_above.constFind(code); known != m_above.constEnd())
        return *known;
    QSet<TerritoryCode> asked;
    const QSet<TerritoryCode> result = computed(code, asked);
    m_above.insert(code, result);
    return result;
}

QSet<TerritoryCode> UnderTable::aboveAll(const QList<TerritoryCode> &codes)
{
    // An event without a territory belongs to the whole country.
    if (codes.isEmpty())
        return above(m_catalogue.national().code);
    QSet<TerritoryCode> all;
    for (const TerritoryCode &code : codes)
        all.unite(above(code));
    return all;
}

Result<QSet<qint64>> UnderTable::numbersAbove(const TerritoryCode &code)
{
    refresh();
    if (const auto known = m_numbersAbove.constFind(code); known != m_numbersAbove.constEnd())
        return *known;
    QSet<qint64> numbers;
    for (const TerritoryCode &one : above(code)) {
        const Result<qint64> number = m_territories.idOf(one);
        if (!number)
            return failed(number);
        numbers.insert(*number);
    }
    m_numbersAbove.insert(code, numbers);
    return numbers;
}

// `asked` ends the walk where groupings hold one another in a ring.
QSet<TerritoryCode> UnderTable::computed(const TerritoryCode &code, QSet<TerritoryCode> &asked)
{
    QSet<TerritoryCode> result{ code, m_catalogue.national().code };
    if (asked.contains(code))
        return result;
    asked.insert(code);
    for (const TerritoryCode &ancestor : m_catalogue.ancestors(code))
        result.insert(ancestor);
    const QHash<TerritoryCode, Territory> &groupings = m_groupings.remembered();
    if (const auto own = groupings.constFind(code); own != groupings.constEnd()) {
        if (!own->parent.isNull())
            result.unite(computed(own->parent, asked));
        std::optional<QSet<TerritoryCode>> common;
        for (const TerritoryCode &member : own->members) {
            QSet<TerritoryCode> fresh = asked;
            const QSet<TerritoryCode> aboveMember = computed(member, fresh);
            common = common ? common->intersect(aboveMember) : aboveMember;
        }
        result.unite(common.value_or(QSet<TerritoryCode>()));
    }
    for (bool grown = true; grown;) {
        grown = false;
        for (const Territory &grouping : groupings) {
            const bool holds = std::any_of(grouping.members.begin(), grouping.members.end(),
                [&result](const TerritoryCode &member) {
                    return result.contains(member);
                });
            if (holds && !result.contains(grouping.code)) {
                result.insert(grouping.code);
                grown = true;
            }
        }
    }
    return result;
}

Result<QSet<qint64>> UnderTable::wanted(const QList<EventTerritory> &territories)
{
    // An event without a territory belongs to the whole country.
    if (territories.isEmpty())
        return numbersAbove(m_catalogue.national().code);
    QSet<qint64> all;
    for (const EventTerritory &territory : territories) {
        const Result<QSet<qint64>> numbers = numbersAbove(territory.code);
        if (!numbers)
            return failed(numbers);
        all.unite(*numbers);
    }
    return all;
}

Result<> UnderTable::write(qint64 event, const QList<EventTerritory> &territories)
{
    const Result<QSet<qint64>> ids = wanted(territories);
    if (!ids)
        return failed(ids);
    Result<> done = m_connection.run(u"DELETE FROM event_under WHERE event = ?"_s, { event });
    for (const qint64 id : *ids) {
        if (!done)
            return done;
        done = m_connection.run(
            u"INSERT INTO event_under (event, territory) VALUES (?, ?)"_s, { event, id });
    }
    if (done)
        m_seats.place(event, territories);
    return done;
}

Result<QHash<qint64, QList<EventTerritory>>> UnderTable::territoriesOfEvents(
    const QString &condition, const QVariantList &values)
{
    QHash<qint64, QList<EventTerritory>> found;
    const Result<> read = m_connection.each(
        u"SELECT e.id, t.territory FROM event e LEFT JOIN event_territory t ON t.event = e.id "_s
            + condition,
        values, [&](const Row &row) {
            QList<EventTerritory> &territories = found[row.number(0)];
            if (!row.isNull(1))
                territories += EventTerritory{ m_territories.codeOf(row.number(1)), {} };
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> UnderTable::regroup(const TerritoryCode &grouping, const QList<TerritoryCode> &members)
{
    m_above.clear();
    m_numbersAbove.clear();
    m_seats.forgetAbove();
    // Whatever lies in some grouping may lie in this one through it.
    QStringList ids{ QString::number(m_territories.known(grouping).value_or(-1)) };
    for (const TerritoryCode &member : members)
        ids += QString::number(m_territories.known(member).value_or(-1));
    for (const Territory &other : m_groupings.remembered())
        ids += QString::number(m_territories.known(other.code).value_or(-1));
    const auto touched
        = territoriesOfEvents(u"WHERE e.id IN (SELECT event FROM event_under WHERE "_s
                + dialect::isOneOf(u"territory"_s) + u")"_s,
            { dialect::listValue(ids) });
    if (!touched)
        return failed(touched);
    for (auto event = touched->constBegin(); event != touched->constEnd(); ++event) {
        if (const Result<> written = write(event.key(), event.value()); !written)
            return written;
    }
    return {};
}

Result<QList<qint64>> UnderTable::wrong()
{
    QHash<qint64, QSet<TerritoryCode>> held;
    const Result<> read
        = m_connection.each(u"SELECT event, territory FROM event_under"_s, {}, [&](const Row &row) {
              held[row.number(0)].insert(m_territories.codeOf(row.number(1)));
          });
    if (!read)
        return failed(read);
    const auto events = territoriesOfEvents({}, {});
    if (!events)
        return failed(events);
    QList<qint64> wrong;
    for (auto event = events->constBegin(); event != events->constEnd(); ++event) {
        QSet<TerritoryCode> codes;
        if (event.value().isEmpty())
            codes = above(m_catalogue.national().code);
        for (const EventTerritory &territory : event.value())
            codes.unite(above(territory.code));
        if (held.value(event.key()) != codes)
            wrong += event.key();
    }
    return wrong;
}

} // namespace jalons
