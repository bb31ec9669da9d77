// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/usage.h"

#include "core/store/plan.h"

#include <QCoreApplication>
#include <QSet>

namespace jalons {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

/// Every organisation an event names, once each: as partner, speaker or facilitator.
QSet<OrganisationId> organisationsOf(const Event &event)
{
    QSet<OrganisationId> named;
    for (const EventOrganisation &organisation : event.organisations)
        named.insert(organisation.organisation);
    for (const Session &session : event.programme) {
        for (const Speaker &speaker : session.facilitators + session.speakers)
            named.insert(speaker.organisation);
    }
    named.remove(OrganisationId());
    return named;
}

} // namespace

Usage usageIn(const Plan &plan)
{
    Usage usage;
    for (const Event &event : plan.events().value_or(QList<Event>())) {
        ++usage.kinds[event.kind];
        for (const PriorityId &priority : event.priorities)
            ++usage.priorities[priority];
        for (const OrganisationId &organisation : organisationsOf(event))
            ++usage.organisations[organisation];
    }
    return usage;
}

QString usageWords(int events)
{
    return events == 0 ? UsageWords::tr("In no event")
                       : UsageWords::tr("In %n event(s)", nullptr, events);
}

} // namespace jalons
