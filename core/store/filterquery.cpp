// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filterquery.h"

#include "core/store/dialect.h"
#include "core/store/row.h"
#include "core/store/search.h"
#include "core/store/territorytable.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

// One field of the filter, both ways: a query that gives the `id` of its events, and a condition on
// `e`. Where an index leads to all that is asked of `e`, the query names it at once (`direct`):
// then no row of the table itself need be read.
struct Clause
{
    QString leads;
    QVariantList leadValues;
    QString condition;
    QVariantList values;
    std::optional<Selection> direct = {};
};

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList keysOf(const QList<Status> &statuses)
{
    QVariantList keys;
    for (const Status status : statuses)
        keys += keyOf(status);
    return keys;
}

QVariantList valuesOf(const QStringList &texts)
{
    return QVariantList(texts.begin(), texts.end());
}

// A clause that holds where event_under (or another table) has a row of the event.
Clause rowClause(const QString &rows, const QString &test, const QVariantList &values)
{
    return { u"SELECT DISTINCT x.event AS id FROM "_s + rows + u" WHERE "_s + test, values,
        u"EXISTS (SELECT 1 FROM "_s + rows + u" WHERE x.event = e.id AND "_s + test + u")"_s,
        values };
}

Clause columnClause(const QString &column, const QVariantList &values)
{
    const QString test = column + u" IN ("_s + marks(values.size()) + u")"_s;
    return { {}, {}, u"e."_s + test, values,
        Selection{ u"FROM event e"_s, u" WHERE e."_s + test, values } };
}

Clause textClause(const Selection &matches)
{
    return { matches.tables, matches.values, u"e.id IN ("_s + matches.tables + u")"_s,
        matches.values };
}

Clause eventsClause(const QList<EventId> &events)
{
    QStringList ids;
    for (const EventId &id : events)
        ids += id.toString();
    const QVariantList value{ dialect::listValue(ids) };
    return { u"SELECT id FROM event WHERE "_s + dialect::isOneOf(u"uuid"_s), value,
        dialect::isOneOf(u"e.uuid"_s), value };
}

// See 0001-plan.sql: one range of the index for each span. CROSS JOIN keeps SQLite from turning it
// round.
Clause datesClause(const Filter &filter)
{
    const QVariant from = filter.from.isValid() ? bound(filter.from) : QVariant(-1'000'000'000);
    const QVariant to = filter.to.isValid() ? bound(filter.to) : QVariant(1'000'000'000);
    const auto range = u"FROM span s CROSS JOIN event e"_s;
    const auto within = u" WHERE e.span = s.class AND e.date_from >= ? - s.reach "
                        "AND e.date_from <= ? AND e.date_to >= ?"_s;
    Clause clause;
    clause.condition = u"(e.date_from <= ? AND e.date_to >= ?)"_s;
    clause.values = { to, from };
    if (!filter.withUndated) {
        clause.direct = Selection{ range, within, { from, to, from } };
        return clause;
    }
    clause.leads
        = u"SELECT e.id "_s + range + within + u" UNION ALL SELECT id FROM event WHERE span = -1"_s;
    clause.leadValues = { from, to, from };
    clause.condition = u"(e.span = -1 OR "_s + clause.condition + u')';
    return clause;
}

Clause prioritiesClause(const QList<PriorityId> &priorities)
{
    QVariantList ids;
    for (const PriorityId &id : priorities)
        ids += id.toString();
    return rowClause(u"event_priority x"_s,
        u"x.priority IN (SELECT id FROM priority WHERE uuid IN ("_s + marks(ids.size()) + u"))"_s,
        ids);
}

Clause territoriesClause(const QList<TerritoryCode> &codes, TerritoryTable &table)
{
    QVariantList ids;
    for (const TerritoryCode &code : codes)
        ids += table.known(code).value_or(-1);
    return rowClause(u"event_under x"_s, u"x.territory IN ("_s + marks(ids.size()) + u')', ids);
}

// What may have been looked up before: by words and by territory.
QList<Clause> setClausesOf(const Filter &filter, TerritoryTable &territories,
    const QList<Kind> &kinds, const QList<Priority> &priorities)
{
    QList<Clause> clauses;
    if (const std::optional<Selection> text = Search::matches(filter.text, kinds, priorities))
        clauses += textClause(*text);
    if (!filter.territories.isEmpty())
        clauses += territoriesClause(filter.territories, territories);
    if (filter.metropolesOnly)
        clauses += rowClause(u"event_under x"_s,
            u"x.territory IN (SELECT id FROM territory WHERE kind IN (?, ?))"_s,
            { keyOf(TerritoryKind::Metropole), keyOf(TerritoryKind::MetropoleDeLyon) });
    if (filter.committedOnly)
        clauses += rowClause(
            u"event_under x"_s, u"x.territory IN (SELECT territory FROM commitment)"_s, {});
    return clauses;
}

QList<Clause> otherClausesOf(const Filter &filter)
{
    QList<Clause> clauses;
    if (!filter.events.isEmpty())
        clauses += eventsClause(filter.events);
    if (filter.from.isValid() || filter.to.isValid())
        clauses += datesClause(filter);
    if (!filter.priorities.isEmpty())
        clauses += prioritiesClause(filter.priorities);
    if (!filter.themes.isEmpty())
        clauses += rowClause(u"event_priority x"_s,
            u"x.priority IN (SELECT id FROM priority WHERE theme IN ("_s
                + marks(filter.themes.size()) + u"))"_s,
            valuesOf(filter.themes));
    if (!filter.kinds.isEmpty())
        clauses += columnClause(u"kind"_s, valuesOf(filter.kinds));
    if (!filter.statuses.isEmpty())
        clauses += columnClause(u"status"_s, keysOf(filter.statuses));
    return clauses;
}

// So few are read one by one whatever else is asked of them.
constexpr qsizetype few = 500;

Clause listedClause(const EventSet &among)
{
    QByteArray numbers = "[";
    among.each([&numbers](qint64 event) {
        numbers += (numbers.size() > 1 ? "," : "") + QByteArray::number(event);
    });
    return { dialect::listedNumbers(), { QString::fromLatin1(numbers + ']') }, {}, {} };
}

// The narrowest first.
QList<Clause> clausesOf(const Filter &filter, TerritoryTable &territories, const QList<Kind> &kinds,
    const QList<Priority> &priorities, const SharedEvents &among)
{
    QList<Clause> others = otherClausesOf(filter);
    if (!among)
        return others + setClausesOf(filter, territories, kinds, priorities);
    if (among->size() <= few)
        return QList<Clause>{ listedClause(*among) } + others;
    // Many, by words or territory alone: those rows lead that the database finds by itself.
    if (others.isEmpty())
        others = setClausesOf(filter, territories, kinds, priorities).mid(0, 1);
    const QString number = others.first().direct ? u"e.id"_s : u"d.id"_s;
    others.insert(1, { {}, {}, dialect::isAmong(number), { QVariant::fromValue(among) } });
    return others;
}

} // namespace

Selection selectionOf(const Filter &filter, TerritoryTable &territories, const QList<Kind> &kinds,
    const QList<Priority> &priorities, const SharedEvents &among)
{
    QList<Clause> clauses = clausesOf(filter, territories, kinds, priorities, among);
    if (clauses.isEmpty())
        return {};
    const Clause first = clauses.takeFirst();
    Selection selection
        = first.direct.value_or(Selection{ u"FROM ("_s + first.leads + u") d CROSS JOIN event e"_s,
            u" WHERE e.id = d.id"_s, first.leadValues });
    for (const Clause &clause : std::as_const(clauses)) {
        selection.condition += u" AND "_s + clause.condition;
        selection.values += clause.values;
    }
    return selection;
}

} // namespace jalons
