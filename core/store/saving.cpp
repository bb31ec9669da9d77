// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/store/applying.h"
#include "core/store/planprivate.h"
#include "core/store/related.h"

namespace jalons {

namespace {

// A Change of one value; without differences where the plan holds it so already.
template <typename T>
Result<Change> changeOf(Subject subject, const QString &key, const Result<std::optional<T>> &held,
    const T &value, const QString &label)
{
    if (!held)
        return failed(held);
    Change change;
    change.label = label;
    if (*held == value)
        return change;
    change.differences
        += Difference{ subject, key, *held ? toJson(**held) : QJsonObject(), toJson(value) };
    return change;
}

} // namespace

Result<Change> Plan::save(const Event &event, const QString &label)
{
    Event named = event;
    if (named.id.isNull())
        named.id = EventId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(
        Subject::Event, named.id.toString(), d->tables().events.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Priority &priority, const QString &label)
{
    Priority named = priority;
    if (named.id.isNull())
        named.id = PriorityId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(Subject::Priority, named.id.toString(),
        d->tables().priorities.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Organisation &organisation, const QString &label)
{
    Organisation named = organisation;
    if (named.id.isNull())
        named.id = OrganisationId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(Subject::Organisation, named.id.toString(),
        d->tables().organisations.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Kind &kind, const QString &label)
{
    const Result<Change> change
        = changeOf(Subject::Kind, kind.key, d->tables().kinds.find(kind.key), kind, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Territory &grouping, const QString &label)
{
    const Result<Change> change = changeOf(Subject::Territory, grouping.code.toString(),
        d->tables().groupings.find(grouping.code), grouping, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Commitment &commitment, const QString &label)
{
    const QString key = keyOf(commitment);
    const Result<Change> change
        = changeOf(Subject::Commitment, key, d->tables().commitments.find(key), commitment, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Description &description, const QString &label)
{
    Result<std::optional<Description>> held = d->tables().description.find();
    if (held)
        held = held->value_or(Description());
    const Result<Change> change
        = changeOf(Subject::Description, QString(), held, description, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Series &series, const QString &label)
{
    Series named = series;
    if (named.id.isNull())
        named.id = SeriesId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(
        Subject::Series, named.id.toString(), d->tables().series.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const SavedFilter &filter, const QString &label)
{
    SavedFilter named = filter;
    if (named.id.isNull())
        named.id = SavedFilterId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(Subject::SavedFilter, named.id.toString(),
        d->tables().savedFilters.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Mute &mute, const QString &label)
{
    const Result<Change> change
        = changeOf(Subject::Mute, mute.key, d->tables().mutes.find(mute.key), mute, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Bulletin &bulletin, const QString &label)
{
    Bulletin named = bulletin;
    if (named.id.isNull())
        named.id = BulletinId{ newUuid(d->options.clock()) };
    const Result<Change> change = changeOf(
        Subject::Bulletin, named.id.toString(), d->tables().bulletins.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::remove(Subject subject, const QString &key, const QString &label)
{
    const Result<QJsonObject> held = heldJson(d->tables(), subject, key);
    if (!held)
        return failed(held);
    return apply(Change{ {}, label, {}, {}, { Difference{ subject, key, *held, {} } } });
}

Result<Change> Plan::apply(const Change &change, const Headway &headway)
{
    if (change.differences.isEmpty())
        return Change();
    if (isReadOnly())
        return fail(
            Trouble::ReadOnly, tr("This plan is open for reading only: nothing was saved."));
    const QDateTime now = d->options.clock();
    Result<Change> applied
        = applyChange(d->connection(), d->tables(), change, signatureOf(d->options), now, headway);
    if (applied)
        adopt(*applied);
    return applied;
}

void Plan::adopt(const Change &applied)
{
    if (applied.differences.isEmpty())
        return;
    d->lastSaved = applied.when;
    emit changed(applied);
}

} // namespace jalons
