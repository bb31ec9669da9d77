// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/event.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Event)
};

std::optional<QString> problemOf(const Session &session, qsizetype number)
{
    if (session.start.isValid() && session.end.isValid() && session.end < session.start)
        return Sentences::tr("Item %1 of the programme ends before it starts.").arg(number);
    if (session.end.isValid() && !session.start.isValid())
        return Sentences::tr("Item %1 of the programme has an end but no start.").arg(number);
    if (session.day < 0)
        return Sentences::tr("Item %1 of the programme lies before the first day.").arg(number);
    return std::nullopt;
}

std::optional<QString> problemOfLists(const Event &event)
{
    for (const EventTerritory &territory : event.territories) {
        if (territory.code.isNull())
            return Sentences::tr("A territory of the event is not chosen.");
    }
    for (const EventOrganisation &organisation : event.organisations) {
        if (organisation.organisation.isNull())
            return Sentences::tr("An organisation of the event is not chosen.");
    }
    for (qsizetype i = 0; i < event.programme.size(); ++i) {
        if (const auto problem = problemOf(event.programme.at(i), i + 1))
            return problem;
    }
    for (const Action &action : event.actions) {
        if (action.what.trimmed().isEmpty())
            return Sentences::tr("An action agreed does not say what is to be done.");
    }
    for (const Link &link : event.links) {
        if (link.title.trimmed().isEmpty() && link.url.trimmed().isEmpty())
            return Sentences::tr("A link has neither a title nor an address.");
    }
    return std::nullopt;
}

} // namespace

EventOutline outlineOf(const Event &event)
{
    EventOutline outline{ event.id, event.title, event.kind, event.status, event.when,
        event.postponedFrom, event.place, event.territories, event.series };
    std::stable_sort(outline.territories.begin(), outline.territories.end(),
        [](const EventTerritory &a, const EventTerritory &b) {
            return a.role < b.role;
        });
    return outline;
}

std::optional<QString> problemOf(const Event &event)
{
    if (event.title.trimmed().isEmpty())
        return Sentences::tr("The event has no title.");
    if (event.kind.isEmpty())
        return Sentences::tr("The event has no kind.");
    if (const auto problem = event.when.problem())
        return problem;
    if (const auto problem = event.postponedFrom.problem())
        return Sentences::tr("The date it was postponed from: %1").arg(*problem);
    if (!event.id.isNull() && (event.framework == event.id || event.follows == event.id))
        return Sentences::tr("The event cannot follow or contain itself.");
    if (event.rank < 0)
        return Sentences::tr("The rank in the series cannot be below zero.");
    if (event.series.isNull() == event.occurrence.isValid())
        return Sentences::tr("An event of a series has the day that the series gives it.");
    if (event.expectedAttendance.value_or(0) < 0 || event.actualAttendance.value_or(0) < 0)
        return Sentences::tr("The attendance cannot be below zero.");
    return problemOfLists(event);
}

} // namespace jalons
