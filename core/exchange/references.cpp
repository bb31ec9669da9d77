// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/references.h"

#include "core/store/plan.h"
#include "core/summary/names.h"
#include "core/territories/catalogue.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace jalons {

namespace {

template <typename T, typename Keep> void keepOnly(QList<T> &values, Keep keep)
{
    values.removeIf([&](const T &value) {
        return !keep(value);
    });
}

void sortAll(References &all)
{
    std::sort(
        all.territories.begin(), all.territories.end(), [](const Territory &a, const Territory &b) {
            return a.code < b.code;
        });
    std::sort(all.commitments.begin(), all.commitments.end(),
        [](const Commitment &a, const Commitment &b) {
            return std::tie(a.wave, a.territory) < std::tie(b.wave, b.territory);
        });
    std::sort(all.kinds.begin(), all.kinds.end(), [](const Kind &a, const Kind &b) {
        return a.key < b.key;
    });
    std::sort(all.organisations.begin(), all.organisations.end(),
        [](const Organisation &a, const Organisation &b) {
            return std::tie(a.name, a.id) < std::tie(b.name, b.id);
        });
    std::sort(
        all.priorities.begin(), all.priorities.end(), [](const Priority &a, const Priority &b) {
            return std::tie(a.territory, a.rank, a.title, a.id)
                < std::tie(b.territory, b.rank, b.title, b.id);
        });
    std::sort(all.series.begin(), all.series.end(), [](const Series &a, const Series &b) {
        return std::tie(a.first, a.id) < std::tie(b.first, b.id);
    });
    std::sort(all.savedFilters.begin(), all.savedFilters.end(),
        [](const SavedFilter &a, const SavedFilter &b) {
            return std::tie(a.rank, a.name, a.id) < std::tie(b.rank, b.name, b.id);
        });
    std::sort(all.mutes.begin(), all.mutes.end(), [](const Mute &a, const Mute &b) {
        return a.key < b.key;
    });
    std::sort(all.bulletins.begin(), all.bulletins.end(), [](const Bulletin &a, const Bulletin &b) {
        return std::tie(a.day, a.id) < std::tie(b.day, b.id);
    });
}

QSet<TerritoryCode> codesIn(const References &all, const QList<Event> &events)
{
    QSet<TerritoryCode> codes;
    for (const Event &event : events) {
        for (const EventTerritory &territory : event.territories)
            codes.insert(territory.code);
    }
    for (const Organisation &organisation : all.organisations)
        codes.insert(organisation.territory);
    for (const Priority &priority : all.priorities)
        codes.insert(priority.territory);
    for (const Commitment &commitment : all.commitments)
        codes.insert(commitment.territory);
    return codes;
}

/// Adds the official territories among the codes and all that stands above them.
void addOfficial(References &all, QSet<TerritoryCode> codes, const Catalogue &catalogue)
{
    for (const Territory &own : std::as_const(all.territories)) {
        codes.insert(own.parent);
        for (const TerritoryCode &member : own.members)
            codes.insert(member);
    }
    const QSet<TerritoryCode> named = codes;
    for (const TerritoryCode &code : named) {
        if (catalogue.find(code)) {
            for (const TerritoryCode &above : catalogue.ancestors(code))
                codes.insert(above);
        }
    }
    for (const TerritoryCode &code : std::as_const(codes)) {
        if (const Territory *territory = catalogue.find(code))
            all.territories.append(*territory);
    }
}

Result<References> gathered(const Plan &plan)
{
    const auto description = plan.description();
    if (!description)
        return failed(description);
    const auto territories = plan.ownTerritories();
    if (!territories)
        return failed(territories);
    const auto commitments = plan.commitments();
    if (!commitments)
        return failed(commitments);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const auto series = plan.series();
    if (!series)
        return failed(series);
    // In no order yet: sortAll() is the last step.
    References all{ *description, *territories, *commitments, names->kinds.values(),
        names->organisations.values(), names->priorities.values(), *series, {}, {}, {} };
    keepOnly(all.kinds, [](const Kind &kind) {
        return builtInKind(kind.key) != kind;
    });
    return all;
}

} // namespace

Result<References> everythingOf(const Plan &plan)
{
    auto all = gathered(plan);
    if (!all)
        return all;
    const auto events = plan.outlines();
    if (!events)
        return failed(events);
    QSet<TerritoryCode> codes = codesIn(*all, {});
    for (const EventOutline &event : *events) {
        for (const EventTerritory &territory : event.territories)
            codes.insert(territory.code);
    }
    addOfficial(*all, codes, plan.catalogue());
    const auto savedFilters = plan.savedFilters();
    if (!savedFilters)
        return failed(savedFilters);
    all->savedFilters = *savedFilters;
    const auto mutes = plan.mutes();
    if (!mutes)
        return failed(mutes);
    all->mutes = *mutes;
    const auto bulletins = plan.bulletins();
    if (!bulletins)
        return failed(bulletins);
    all->bulletins = *bulletins;
    sortAll(*all);
    return all;
}

Result<References> referencesOf(const Plan &plan, const QList<Event> &events)
{
    auto all = gathered(plan);
    if (!all)
        return all;
    all->description = {};
    all->commitments.clear();

    QSet<OrganisationId> organisations;
    QSet<PriorityId> priorities;
    QSet<QString> kinds;
    QSet<SeriesId> series;
    const auto addSpeakers = [&](const QList<Speaker> &speakers) {
        for (const Speaker &speaker : speakers)
            organisations.insert(speaker.organisation);
    };
    for (const Event &event : events) {
        kinds.insert(event.kind);
        series.insert(event.series);
        for (const EventOrganisation &organisation : event.organisations)
            organisations.insert(organisation.organisation);
        for (const PriorityId &priority : event.priorities)
            priorities.insert(priority);
        for (const Session &session : event.programme) {
            addSpeakers(session.speakers);
            addSpeakers(session.facilitators);
        }
    }
    keepOnly(all->kinds, [&](const Kind &kind) {
        return kinds.contains(kind.key);
    });
    keepOnly(all->organisations, [&](const Organisation &organisation) {
        return organisations.contains(organisation.id);
    });
    keepOnly(all->priorities, [&](const Priority &priority) {
        return priorities.contains(priority.id);
    });
    keepOnly(all->series, [&](const Series &one) {
        return series.contains(one.id);
    });
    const QSet<TerritoryCode> codes = codesIn(*all, events);
    keepOnly(all->territories, [&](const Territory &territory) {
        return codes.contains(territory.code);
    });
    addOfficial(*all, codes, plan.catalogue());
    sortAll(*all);
    return all;
}

} // namespace jalons
