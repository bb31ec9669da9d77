// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a filter is asked: words and territories out of memory, the rest by the database.

#include "core/store/datecounts.h"
#include "core/store/filterquery.h"
#include "core/store/planprivate.h"
#include "core/territories/catalogue.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

/// What is left of a filter once words and territories are looked up.
Filter restOf(Filter filter)
{
    filter.text.clear();
    filter.territories.clear();
    filter.metropolesOnly = false;
    filter.committedOnly = false;
    return filter;
}

} // namespace

Result<Plan::Private::Named> Plan::Private::named(const QString &text)
{
    if (text.isEmpty())
        return Named();
    const Result<QList<Kind>> kinds = tables().kinds.all();
    if (!kinds)
        return failed(kinds);
    const Result<QList<Priority>> priorities = tables().priorities.all();
    if (!priorities)
        return failed(priorities);
    return Named{ *kinds, *priorities };
}

Result<SharedEvents> Plan::Private::among(const Filter &filter)
{
    const Result<Named> named = this->named(filter.text);
    if (!named)
        return failed(named);
    Result<SharedEvents> found
        = tables().search.found(filter.text, named->kinds, named->priorities);
    if (!found)
        return found;
    const auto narrow = [&](const auto &wanted) -> Result<> {
        Result<EventSet> events = tables().under.seats().under(wanted);
        if (!events)
            return failed(events);
        if (*found)
            events->intersect(**found);
        found = std::make_shared<const EventSet>(std::move(*events));
        return {};
    };
    Result<> done;
    if (!filter.territories.isEmpty())
        done = narrow([&filter](const TerritoryCode &code) {
            return filter.territories.contains(code);
        });
    if (done && filter.metropolesOnly)
        done = narrow([this](const TerritoryCode &code) {
            const Territory *territory = options.catalogue->find(code);
            return territory
                && (territory->kind == TerritoryKind::Metropole
                    || territory->kind == TerritoryKind::MetropoleDeLyon);
        });
    if (done && filter.committedOnly) {
        const Result<QList<Commitment>> commitments = tables().commitments.all();
        if (!commitments)
            return failed(commitments);
        QSet<TerritoryCode> committed;
        for (const Commitment &commitment : *commitments)
            committed.insert(commitment.territory);
        done = narrow([&committed](const TerritoryCode &code) {
            return committed.contains(code);
        });
    }
    return done ? found : Result<SharedEvents>(failed(done));
}

Result<SharedEvents> Plan::Private::events(const Filter &filter)
{
    if (restOf(filter).isEmpty())
        return among(filter);
    const Result<Selection> selection = this->selection(filter);
    if (!selection)
        return failed(selection);
    EventSet events;
    const Result<> read = connection().each(
        u"SELECT e.id "_s + selection->from(), selection->values, [&events](const Row &row) {
            events.insert(row.number(0));
        });
    if (!read)
        return failed(read);
    return std::make_shared<const EventSet>(std::move(events));
}

Result<Selection> Plan::Private::selection(const Filter &filter)
{
    const Result<SharedEvents> events = among(filter);
    if (!events)
        return failed(events);
    const Result<Named> named = this->named(filter.text);
    if (!named)
        return failed(named);
    return selectionOf(filter, tables().territories, named->kinds, named->priorities, *events);
}

Result<int> Plan::count(const Filter &filter) const
{
    if (!filter.isEmpty() && restOf(filter).isEmpty()) {
        const Result<SharedEvents> events = d->events(filter);
        if (!events)
            return failed(events);
        if (*events)
            return static_cast<int>((*events)->size());
    }
    const Result<Selection> selection = d->selection(filter);
    if (!selection)
        return failed(selection);
    const auto count
        = d->connection().number(u"SELECT COUNT(*) "_s + selection->from(), selection->values);
    if (!count)
        return failed(count);
    return static_cast<int>(count->value_or(0));
}

Result<QList<DateCount>> Plan::dateCounts(const Filter &filter) const
{
    Filter rest = restOf(filter);
    rest.from = {};
    rest.to = {};
    rest.withUndated = true;
    if (rest.isEmpty()) {
        const Result<SharedEvents> events = d->among(filter);
        return events ? countDates(d->connection(), filter.from, filter.to, *events)
                      : failed(events);
    }
    const Result<Selection> selection = d->selection(filter);
    return selection ? countDates(d->connection(), *selection) : failed(selection);
}

Result<QHash<TerritoryCode, int>> Plan::countsByTerritory(const Filter &filter) const
{
    Filter others = filter;
    others.territories.clear();
    const Result<SharedEvents> events = d->events(others);
    if (!events)
        return failed(events);
    return d->tables().under.seats().counts(events->get());
}

} // namespace jalons
