// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/merging.h"

#include "core/plan/json.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace jalons {

namespace {

struct Merging
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Merging)
};

void rename(QList<Speaker> &speakers, const OrganisationId &from, const OrganisationId &into)
{
    for (Speaker &speaker : speakers)
        if (speaker.organisation == from)
            speaker.organisation = into;
}

Event renamed(Event event, const OrganisationId &from, const OrganisationId &into)
{
    QList<EventOrganisation> named;
    for (EventOrganisation one : std::as_const(event.organisations)) {
        if (one.organisation == from)
            one.organisation = into;
        // Who was named twice, under both names in one role, is named once.
        const bool twice = std::any_of(named.cbegin(), named.cend(), [&](const auto &other) {
            return other.organisation == one.organisation && other.role == one.role;
        });
        if (!twice)
            named.append(one);
    }
    event.organisations = named;
    for (Session &session : event.programme) {
        rename(session.facilitators, from, into);
        rename(session.speakers, from, into);
    }
    return event;
}

/// The events that become others.
Result<> addEvents(
    Change &change, const Plan &plan, const std::function<Event(const Event &)> &after)
{
    const Result<QList<Event>> events = plan.events();
    if (!events)
        return failed(events);
    for (const Event &event : *events)
        if (const Event now = after(event); now != event)
            change.differences.append(changing(event, now));
    return {};
}

Result<> addSavedFilters(Change &change, const Plan &plan, const QString &from, const QString &into)
{
    const Result<QList<SavedFilter>> filters = plan.savedFilters();
    if (!filters)
        return failed(filters);
    for (const SavedFilter &saved : *filters) {
        if (!saved.filter.kinds.contains(from))
            continue;
        SavedFilter now = saved;
        std::replace(now.filter.kinds.begin(), now.filter.kinds.end(), from, into);
        now.filter.kinds.removeDuplicates();
        change.differences.append(
            { Subject::SavedFilter, saved.id.toString(), toJson(saved), toJson(now) });
    }
    return {};
}

template <typename Value, typename Same>
Result<Value> found(const Result<QList<Value>> &all, Same same)
{
    if (!all)
        return failed(all);
    const auto one = std::find_if(all->cbegin(), all->cend(), same);
    if (one == all->cend())
        return fail(Trouble::NotFound, Merging::tr("What was to be merged is not there any more."));
    return *one;
}

QString labelOf(const QString &from, const QString &into)
{
    //: a step of undo: two names of one thing
    return Merging::tr("Merge “%1” into “%2”").arg(from, into);
}

Result<> isAnother(bool another)
{
    if (another)
        return {};
    return fail(Trouble::Usage, Merging::tr("Nothing can be merged into itself."));
}

} // namespace

Result<Change> mergedOrganisation(
    const Plan &plan, const OrganisationId &from, const OrganisationId &into)
{
    const auto all = plan.organisations();
    const auto byId = [](const OrganisationId &id) {
        return [id](const Organisation &one) {
            return one.id == id;
        };
    };
    const Result<Organisation> gone = found(all, byId(from));
    const Result<Organisation> kept = found(all, byId(into));
    if (!gone || !kept)
        return failed(gone ? kept : gone);
    if (const auto done = isAnother(from != into); !done)
        return failed(done);
    Change change;
    change.label = labelOf(gone->name, kept->name);
    const auto done = addEvents(change, plan, [&](const Event &event) {
        return renamed(event, from, into);
    });
    if (!done)
        return failed(done);
    change.differences.append({ Subject::Organisation, from.toString(), toJson(*gone), {} });
    return change;
}

Result<Change> mergedKind(const Plan &plan, const QString &from, const QString &into)
{
    const auto all = plan.kinds();
    const auto byKey = [](const QString &key) {
        return [key](const Kind &one) {
            return one.key == key;
        };
    };
    const Result<Kind> gone = found(all, byKey(from));
    const Result<Kind> kept = found(all, byKey(into));
    if (!gone || !kept)
        return failed(gone ? kept : gone);
    if (const auto done = isAnother(from != into); !done)
        return failed(done);
    if (builtInKind(from))
        return fail(Trouble::Usage,
            Merging::tr("“%1” comes with the programme and cannot be merged away.")
                .arg(gone->name));
    Change change;
    change.label = labelOf(gone->name, kept->name);
    auto done = addEvents(change, plan, [&](Event event) {
        if (event.kind == from)
            event.kind = into;
        return event;
    });
    if (done)
        done = addSavedFilters(change, plan, from, into);
    if (!done)
        return failed(done);
    change.differences.append({ Subject::Kind, from, toJson(*gone), {} });
    return change;
}

} // namespace jalons
