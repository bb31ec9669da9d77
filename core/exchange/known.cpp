// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/known.h"

#include "core/basis/searchkey.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"

namespace jalons {

namespace {

template <typename T> Result<> addAll(Known &known, const Result<QList<T>> &values)
{
    if (!values)
        return failed(values);
    for (const T &value : *values)
        known.add(value);
    return {};
}

/// The only value of a name; the one of a territory where several have the name.
template <typename Id, typename T>
std::optional<Id> named(
    const QList<Id> &ids, const QHash<Id, T> &values, const TerritoryCode &territory)
{
    std::optional<Id> found;
    for (const Id &id : ids) {
        if (!territory.isNull() && values.value(id).territory != territory)
            continue;
        if (found)
            return std::nullopt;
        found = id;
    }
    return found;
}

} // namespace

Result<Known> Known::of(const Plan &plan)
{
    Known known(plan);
    if (const auto added = addAll(known, plan.ownTerritories()); !added)
        return failed(added);
    if (const auto added = addAll(known, plan.kinds()); !added)
        return failed(added);
    if (const auto added = addAll(known, plan.organisations()); !added)
        return failed(added);
    if (const auto added = addAll(known, plan.priorities()); !added)
        return failed(added);
    if (const auto added = addAll(known, plan.series()); !added)
        return failed(added);
    return known;
}

void Known::add(const Territory &grouping)
{
    m_groupings.insert(grouping.code, searchKey(grouping.name));
}

void Known::add(const Kind &kind)
{
    m_kinds.insert(kind.key, searchKey(kind.name));
}

void Known::add(const Organisation &organisation)
{
    if (const auto old = m_organisations.constFind(organisation.id); old != m_organisations.cend())
        m_organisationsByName.remove(searchKey(old->name), organisation.id);
    m_organisations.insert(organisation.id, organisation);
    m_organisationsByName.insert(searchKey(organisation.name), organisation.id);
}

void Known::add(const Priority &priority)
{
    if (const auto old = m_priorities.constFind(priority.id); old != m_priorities.cend())
        m_prioritiesByTitle.remove(searchKey(old->title), priority.id);
    m_priorities.insert(priority.id, priority);
    m_prioritiesByTitle.insert(searchKey(priority.title), priority.id);
}

void Known::add(const Series &series)
{
    m_series.insert(series.id);
}

void Known::add(const EventId &event)
{
    if (!event.isNull())
        m_events.insert(event);
}

Result<TerritoryCode> Known::territory(const QString &codeOrName) const
{
    const auto code = TerritoryCode::fromString(codeOrName);
    if (code && has(*code))
        return *code;
    const TerritoryCode grouping = m_groupings.key(searchKey(codeOrName));
    return grouping.isNull() ? m_plan->resolveTerritory(codeOrName)
                             : Result<TerritoryCode>(grouping);
}

bool Known::has(const TerritoryCode &code) const
{
    return m_groupings.contains(code) || m_plan->catalogue().find(code);
}

std::optional<QString> Known::kind(const QString &keyOrName) const
{
    if (m_kinds.contains(keyOrName))
        return keyOrName;
    const QString key = m_kinds.key(searchKey(keyOrName));
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

std::optional<OrganisationId> Known::organisation(
    const QString &name, const TerritoryCode &territory) const
{
    return named(m_organisationsByName.values(searchKey(name)), m_organisations, territory);
}

std::optional<PriorityId> Known::priority(
    const QString &title, const TerritoryCode &territory) const
{
    return named(m_prioritiesByTitle.values(searchKey(title)), m_priorities, territory);
}

bool Known::has(const EventId &id) const
{
    return m_events.contains(id) || m_plan->event(id).has_value();
}

} // namespace jalons
