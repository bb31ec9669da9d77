// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/step.h"

#include "core/plan/json.h"
#include "core/store/access.h"
#include "core/store/plainsteps.h"
#include "core/store/tables.h"
#include "core/store/uses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<Step> eventStep(const Difference &difference, Tables &tables)
{
    const EventId id = EventId::fromString(difference.key);
    // An import adds thousands: ask only whether each is there.
    const Result<std::optional<qint64>> number = tables.events.numberOf(id);
    if (!number)
        return failed(number);
    const bool isNew = difference.before.isEmpty() && !*number;
    return prepare<Event>(difference,
        { isNew ? Result<std::optional<Event>>() : tables.events.find(id), eventFromJson,
            idOf<Event>, titleOf<Event>,
            [&tables](const Event &event) {
                return tables.events.put(event);
            },
            [&tables, id] {
                return tables.events.remove(id);
            } });
}

Result<Step> priorityStep(const Difference &difference, Connection &connection, Tables &tables)
{
    const PriorityId id = PriorityId::fromString(difference.key);
    Result<Step> step = prepare<Priority>(difference,
        { tables.priorities.find(id), priorityFromJson, idOf<Priority>, titleOf<Priority>,
            [&tables](const Priority &priority) {
                return tables.priorities.put(priority);
            },
            [&tables, id] {
                return tables.priorities.remove(id);
            } });
    if (step && step->removes)
        step->stillUsed = priorityUses(connection, tables, id, step->name);
    return step;
}

Result<Step> organisationStep(const Difference &difference, Connection &connection, Tables &tables)
{
    const OrganisationId id = OrganisationId::fromString(difference.key);
    const auto put = [&tables](const Organisation &organisation) -> Result<> {
        const QString oldName = tables.organisations.nameOf(organisation.id);
        const Result<> done = tables.organisations.put(organisation);
        if (!done || oldName.isEmpty() || oldName == organisation.name)
            return done;
        return tables.events.searchAnew(eventsWith(tables, organisation.id));
    };
    Result<Step> step = prepare<Organisation>(difference,
        { tables.organisations.find(id), organisationFromJson, idOf<Organisation>,
            nameOf<Organisation>, put, [&tables, id] {
                return tables.organisations.remove(id);
            } });
    if (step && step->removes)
        step->stillUsed = organisationUses(connection, tables, id, step->name);
    return step;
}

Result<Step> kindStep(const Difference &difference, Connection &connection, Tables &tables)
{
    const QString key = difference.key;
    Result<Step> step = prepare<Kind>(difference,
        { tables.kinds.find(key), kindFromJson,
            [](const Kind &kind) {
                return kind.key;
            },
            nameOf<Kind>,
            [&tables](const Kind &kind) {
                return tables.kinds.put(kind);
            },
            [&tables, key] {
                return tables.kinds.remove(key);
            } });
    if (step && step->removes)
        step->stillUsed = kindUses(connection, key, step->name);
    return step;
}

Result<Step> groupingStep(const Difference &difference, Connection &connection, Tables &tables)
{
    const TerritoryCode code = TerritoryCode::fromString(difference.key).value_or(TerritoryCode());
    const Result<std::optional<Territory>> held = tables.groupings.find(code);
    const QList<TerritoryCode> was = held && *held ? (*held)->members : QList<TerritoryCode>();
    const auto regroup = [&tables, code](const QList<TerritoryCode> &members) -> Result<> {
        const Result<> done = tables.under.regroup(code, members);
        return done ? tables.events.searchAnew(eventsAt(tables, code)) : done;
    };
    const auto put = [&tables, regroup, was](const Territory &grouping) -> Result<> {
        const Result<> done = tables.groupings.put(grouping);
        return done ? regroup(was + grouping.members) : done;
    };
    const auto remove = [&tables, regroup, was, code]() -> Result<> {
        const Result<> done = tables.groupings.remove(code);
        return done ? regroup(was) : done;
    };
    Result<Step> step = prepare<Territory>(difference,
        { held, territoryFromJson,
            [](const Territory &grouping) {
                return grouping.code.toString();
            },
            nameOf<Territory>, put, remove });
    if (step && step->removes)
        step->stillUsed = groupingUses(connection, tables, code, step->name);
    return step;
}

Result<Step> seriesStep(const Difference &difference, Connection &connection, Tables &tables)
{
    const SeriesId id = SeriesId::fromString(difference.key);
    Result<Step> step = prepare<Series>(difference,
        { tables.series.find(id), seriesFromJson, idOf<Series>,
            [](const Series &) {
                return Store::tr("series of events");
            },
            [&tables](const Series &series) {
                return tables.series.put(series);
            },
            [&tables, id] {
                return tables.series.remove(id);
            } });
    if (step && step->removes)
        step->stillUsed = seriesUses(connection, id, step->name);
    return step;
}

} // namespace

tl::unexpected<Error> conflict(const QString &name)
{
    //: %1 is the title or name of what was to be saved
    return fail(Trouble::Conflict,
        Store::tr("“%1” was changed by somebody else meanwhile. Nothing was written: look at it "
                  "again and repeat your change.")
            .arg(name));
}

tl::unexpected<Error> mismatch(const QString &name, const QString &key)
{
    return fail(Trouble::Usage,
        Store::tr("“%1” does not have the identifier it is saved under.").arg(name), key);
}

Result<Step> stepOf(const Difference &difference, Connection &connection, Tables &tables)
{
    switch (difference.subject) {
    case Subject::Event:
        return eventStep(difference, tables);
    case Subject::Priority:
        return priorityStep(difference, connection, tables);
    case Subject::Organisation:
        return organisationStep(difference, connection, tables);
    case Subject::Kind:
        return kindStep(difference, connection, tables);
    case Subject::Territory:
        return groupingStep(difference, connection, tables);
    case Subject::Commitment:
        return commitmentStep(difference, tables);
    case Subject::Description:
        return descriptionStep(difference, tables);
    case Subject::Series:
        return seriesStep(difference, connection, tables);
    case Subject::SavedFilter:
        return savedFilterStep(difference, tables);
    case Subject::Mute:
        return muteStep(difference, tables);
    case Subject::Bulletin:
        return bulletinStep(difference, tables);
    }
    return fail(Trouble::Usage, Store::tr("The plan has no such value."));
}

} // namespace jalons
