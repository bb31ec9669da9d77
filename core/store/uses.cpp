// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/uses.h"

#include "core/store/connection.h"
#include "core/store/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Selection selectOrganisation(qint64 number)
{
    return { u"FROM event e"_s,
        u" WHERE e.id IN (SELECT event FROM event_organisation WHERE organisation = ? "
        "UNION SELECT event FROM speaker WHERE organisation = ?)"_s,
        { number, number } };
}

Selection selectTerritory(qint64 number)
{
    return { u"FROM event e"_s,
        u" WHERE e.id IN (SELECT event FROM event_territory WHERE territory = ?)"_s, { number } };
}

StillUsed usedBy(Connection &connection, const Selection &selection, const QString &name)
{
    return [&connection, selection, name]() -> Result<std::optional<QString>> {
        const Result<std::optional<qint64>> count
            = connection.number(u"SELECT COUNT(*) "_s + selection.from(), selection.values);
        if (!count)
            return failed(count);
        const int events = static_cast<int>(count->value_or(0));
        if (events == 0)
            return std::optional<QString>();
        //: %1 is an organisation, a priority, a kind or a grouping
        return std::optional(Store::tr(
            "“%1” cannot be removed: %n event(s) still name it. Retire it, or take it out "
            "of them first.",
            nullptr, events)
                                 .arg(name));
    };
}

} // namespace

Selection eventsWith(Tables &tables, const OrganisationId &id)
{
    return selectOrganisation(tables.organisations.numberOf(id).value_or(-1));
}

Selection eventsOf(const SeriesId &id)
{
    return { u"FROM event e"_s, u" WHERE e.series = ?"_s, { bound(id.uuid) } };
}

Selection eventsAt(Tables &tables, const TerritoryCode &code)
{
    return selectTerritory(tables.territories.known(code).value_or(-1));
}

StillUsed organisationUses(
    Connection &connection, Tables &tables, const OrganisationId &id, const QString &name)
{
    return usedBy(connection, eventsWith(tables, id), name);
}

StillUsed priorityUses(
    Connection &connection, Tables &tables, const PriorityId &id, const QString &name)
{
    const auto number = tables.priorities.numberOf(id);
    const Selection selection{ u"FROM event e"_s,
        u" WHERE e.id IN (SELECT event FROM event_priority WHERE priority = ?)"_s,
        { number ? number->value_or(-1) : -1 } };
    return usedBy(connection, selection, name);
}

StillUsed kindUses(Connection &connection, const QString &key, const QString &name)
{
    // What the plan says of a built-in kind can go: the kind itself stays.
    if (builtInKind(key))
        return {};
    return usedBy(connection, { u"FROM event e"_s, u" WHERE e.kind = ?"_s, { key } }, name);
}

StillUsed seriesUses(Connection &connection, const SeriesId &id, const QString &name)
{
    return usedBy(connection, eventsOf(id), name);
}

StillUsed groupingUses(
    Connection &connection, Tables &tables, const TerritoryCode &code, const QString &name)
{
    return usedBy(connection, eventsAt(tables, code), name);
}

} // namespace jalons
