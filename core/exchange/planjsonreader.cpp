// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/searchkey.h"
#include "core/exchange/incoming.h"
#include "core/exchange/planjson.h"
#include "core/plan/json.h"
#include "core/store/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PlanJson)
};

/// Adds what differs between the plan's value of a key, where it has one, and the file's.
template <typename T>
bool addDifference(
    Change &change, Subject subject, const QString &key, const T *before, const T &after)
{
    if (before && *before == after)
        return false;
    change.differences.append(
        { subject, key, before ? toJson(*before) : QJsonObject(), toJson(after) });
    return true;
}

/// Adds what differs in a list that is read whole: the plan has few of them.
template <typename T, typename Key>
Result<> addDifferences(Change &change, Subject subject, const Result<QList<T>> &plan,
    const QList<T> &file, Key keyOfValue)
{
    if (!plan)
        return failed(plan);
    QHash<QString, const T *> before;
    for (const T &value : *plan)
        before.insert(keyOfValue(value), &value);
    for (const T &value : file)
        addDifference(change, subject, keyOfValue(value), before.value(keyOfValue(value)), value);
    return {};
}

QString commitmentKey(const Commitment &commitment)
{
    return QString::number(commitment.wave) + u'|' + commitment.territory.toString();
}

/// What makes two events without ids the same one.
template <typename E> QString sameness(const E &event)
{
    QStringList codes;
    for (const EventTerritory &territory : event.territories)
        codes.append(territory.code.toString());
    codes.sort();
    return QStringList{ searchKey(event.title), keyOf(event.when.precision),
        event.when.from.toString(Qt::ISODate), event.when.to.toString(Qt::ISODate),
        codes.join(u' ') }
        .join(u'|');
}

/// Gives an id to every event that came without: the plan's, where it has the same event.
Result<> identify(const Plan &plan, QList<Incoming::IncomingEvent> &events)
{
    const bool all
        = std::none_of(events.cbegin(), events.cend(), [](const Incoming::IncomingEvent &incoming) {
              return incoming.event.id.isNull();
          });
    if (all)
        return {};
    const auto outlines = plan.outlines();
    if (!outlines)
        return failed(outlines);
    QMultiHash<QString, EventId> known;
    for (const EventOutline &outline : *outlines)
        known.insert(sameness(outline), outline.id);
    for (Incoming::IncomingEvent &incoming : events) {
        if (!incoming.event.id.isNull())
            continue;
        const QString same = sameness(incoming.event);
        incoming.event.id = known.value(same, EventId::make());
        known.remove(same, incoming.event.id); // two alike in the file are two
    }
    return {};
}

/// The plan's events of the same ids, asked for in handfuls: one by one takes too long for a large
/// file, all at once too much room for a large plan.
Result<QHash<EventId, Event>> knownAmong(
    const Plan &plan, const QList<Incoming::IncomingEvent> &events)
{
    constexpr qsizetype handful = 500;
    QHash<EventId, Event> known;
    for (qsizetype first = 0; first < events.size(); first += handful) {
        Filter filter;
        for (qsizetype i = first; i < std::min(first + handful, events.size()); ++i)
            filter.events.append(events.at(i).event.id);
        const auto found = plan.events(filter);
        if (!found)
            return failed(found);
        for (const Event &event : *found)
            known.insert(event.id, event);
    }
    return known;
}

Result<> compareEvents(
    const Plan &plan, QList<Incoming::IncomingEvent> events, ImportPreview &preview)
{
    if (const auto done = identify(plan, events); !done)
        return done;
    const auto known = knownAmong(plan, events);
    if (!known)
        return failed(known);
    for (auto &[event, saysNotes] : events) {
        const auto before = known->constFind(event.id);
        const Event *old = before == known->cend() ? nullptr : &*before;
        if (old && !saysNotes)
            event.notes = old->notes;
        if (!addDifference(preview.change, Subject::Event, event.id.toString(), old, event))
            ++preview.unchanged;
        else
            ++(old ? preview.updated : preview.added);
    }
    return {};
}

Result<> compareDescription(const Plan &plan, const Incoming &incoming, ImportPreview &preview)
{
    if (!incoming.description)
        return {};
    const auto own = plan.description();
    if (!own)
        return failed(own);
    // Whoever takes in the events of a colleague does not want the plan to take the colleague's
    // name.
    if (*own == Description())
        addDifference(preview.change, Subject::Description, {}, &*own, *incoming.description);
    else if (*own != *incoming.description)
        preview.warnings.append(Words::tr("The plan keeps its own title and description."));
    return {};
}

template <typename Identified> QString idOf(const Identified &value)
{
    return value.id.toString();
}

Result<> compareSeries(const Plan &plan, const Incoming &incoming, Change &change)
{
    if (const auto done
        = addDifferences(change, Subject::Series, plan.series(), incoming.series, idOf<Series>);
        !done)
        return done;
    if (const auto done = addDifferences(change, Subject::SavedFilter, plan.savedFilters(),
            incoming.savedFilters, idOf<SavedFilter>);
        !done)
        return done;
    if (const auto done = addDifferences(
            change, Subject::Bulletin, plan.bulletins(), incoming.bulletins, idOf<Bulletin>);
        !done)
        return done;
    return addDifferences(
        change, Subject::Mute, plan.mutes(), incoming.mutes, [](const Mute &mute) {
            return mute.key;
        });
}

Result<> compareAll(const Plan &plan, const Incoming &incoming, ImportPreview &preview)
{
    Change &change = preview.change;
    if (const auto done = compareDescription(plan, incoming, preview); !done)
        return done;
    if (const auto done
        = addDifferences(change, Subject::Territory, plan.ownTerritories(), incoming.groupings,
            [](const Territory &grouping) {
                return grouping.code.toString();
            });
        !done)
        return done;
    if (const auto done = addDifferences(
            change, Subject::Commitment, plan.commitments(), incoming.commitments, commitmentKey);
        !done)
        return done;
    if (const auto done = addDifferences(change, Subject::Kind, plan.kinds(), incoming.kinds,
            [](const Kind &kind) {
                return kind.key;
            });
        !done)
        return done;
    if (const auto done = addDifferences(change, Subject::Organisation, plan.organisations(),
            incoming.organisations, idOf<Organisation>);
        !done)
        return done;
    if (const auto done = addDifferences(
            change, Subject::Priority, plan.priorities(), incoming.priorities, idOf<Priority>);
        !done)
        return done;
    if (const auto done = compareSeries(plan, incoming, change); !done)
        return done;
    return compareEvents(plan, incoming.events, preview);
}

} // namespace

Result<ImportPreview> readPlanJson(const Plan &plan, const QByteArray &json)
{
    const auto file = PlanFile::parse(json);
    if (!file)
        return failed(file);
    auto known = Known::of(plan);
    if (!known)
        return failed(known);
    const auto incoming = incomingOf(*file, *known);
    if (!incoming)
        return failed(incoming);

    ImportPreview preview;
    preview.warnings = incoming->warnings;
    if (const auto compared = compareAll(plan, *incoming, preview); !compared)
        return failed(compared);
    //: The name of a change, as the menu and the history show it
    preview.change.label
        = Words::tr("Import %n event(s)", nullptr, preview.added + preview.updated);
    return preview;
}

} // namespace jalons
