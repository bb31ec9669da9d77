// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/seriesedit.h"

#include "core/planning/ordinal.h"

#include <algorithm>

namespace jalons {

namespace {

/// A field that the edit changed is changed here, too.
template <typename T> void edit(T &other, const T &before, const T &after)
{
    if (before != after)
        other = after;
}

/// A new title, with the rank of the one that gets it where it tells a rank.
void editTitle(Event &other, const Event &before, const Event &after)
{
    if (before.title == after.title)
        return;
    const bool ranked = after.rank > 0 && other.rank > 0;
    other.title = ranked ? withRank(after.title, after.rank, other.rank) : after.title;
}

/// Of a list, what was added is added and what was removed is removed; one that was the same all
/// over stays the same all over, order included.
template <typename T> void editList(QList<T> &other, const QList<T> &before, const QList<T> &after)
{
    if (before == after)
        return;
    if (other == before) {
        other = after;
        return;
    }
    for (const T &item : before) {
        if (!after.contains(item))
            other.removeOne(item);
    }
    for (const T &item : after) {
        if (!before.contains(item) && !other.contains(item))
            other.append(item);
    }
}

Session withoutOutcomes(Session session)
{
    session.outcomes.clear();
    return session;
}

QList<Session> withoutOutcomes(QList<Session> sessions)
{
    for (Session &session : sessions)
        session.outcomes.clear();
    return sessions;
}

/// The programme, but for what came out of it: that was held once.
void editProgramme(Event &other, const Event &before, const Event &after)
{
    QList<Session> programme = withoutOutcomes(other.programme);
    editList(programme, withoutOutcomes(before.programme), withoutOutcomes(after.programme));
    for (Session &session : programme) {
        const auto held = std::find_if(
            other.programme.cbegin(), other.programme.cend(), [&session](const Session &old) {
                return withoutOutcomes(old) == session;
            });
        if (held != other.programme.cend())
            session.outcomes = held->outcomes;
    }
    other.programme = programme;
}

void editHours(PlannedDate &other, const PlannedDate &before, const PlannedDate &after)
{
    edit(other.timeZone, before.timeZone, after.timeZone);
    edit(other.bound, before.bound, after.bound);
    if (!other.isDay() || !before.isDay() || !after.isDay())
        return;
    edit(other.start, before.start, after.start);
    edit(other.end, before.end, after.end);
    const qint64 length = after.from.daysTo(after.to);
    if (length != before.from.daysTo(before.to))
        other.to = other.from.addDays(length);
    if (!other.start.isValid() || (other.from == other.to && other.end <= other.start))
        other.end = {};
}

/// « Held » is said of one; what was held stays held.
void editStatus(Status &other, Status before, Status after)
{
    if (other != Status::Held && after != Status::Held)
        edit(other, before, after);
}

} // namespace

Event withEdit(const Event &other, const Event &before, const Event &after)
{
    Event edited = other;
    editTitle(edited, before, after);
    edit(edited.kind, before.kind, after.kind);
    editStatus(edited.status, before.status, after.status);
    editHours(edited.when, before.when, after.when);
    edit(edited.place, before.place, after.place);
    editList(edited.territories, before.territories, after.territories);
    editList(edited.organisations, before.organisations, after.organisations);
    edit(edited.moreOrganisations, before.moreOrganisations, after.moreOrganisations);
    edit(edited.framework, before.framework, after.framework);
    editList(edited.prepares, before.prepares, after.prepares);
    editProgramme(edited, before, after);
    editList(edited.priorities, before.priorities, after.priorities);
    editList(edited.aims, before.aims, after.aims);
    edit(edited.context, before.context, after.context);
    edit(edited.summary, before.summary, after.summary);
    editList(edited.links, before.links, after.links);
    edit(edited.expectedAttendance, before.expectedAttendance, after.expectedAttendance);
    edit(edited.contact, before.contact, after.contact);
    edit(edited.notes, before.notes, after.notes);
    return edited;
}

} // namespace jalons
