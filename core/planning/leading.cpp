// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/leading.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Leading
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Leading)
};

bool hasRole(const Event &event, const TerritoryCode &territory, TerritoryRole role)
{
    return event.territories.contains(EventTerritory{ territory, role });
}

void forget(Event &event, const TerritoryCode &territory)
{
    event.territories.removeIf([&](const EventTerritory &one) {
        return one.code == territory;
    });
}

} // namespace

TerritoryCode onlyLeadOf(const Event &event)
{
    TerritoryCode only;
    for (const EventTerritory &one : event.territories) {
        if (one.role != TerritoryRole::Lead)
            continue;
        if (!only.isNull())
            return {};
        only = one.code;
    }
    return only;
}

Event ledBy(const Event &event, const TerritoryCode &territory)
{
    if (territory.isNull() || hasRole(event, territory, TerritoryRole::Lead))
        return event;
    Event led = event;
    forget(led, territory);
    if (const TerritoryCode former = onlyLeadOf(led); !former.isNull())
        led.territories.removeOne(EventTerritory{ former, TerritoryRole::Lead });
    led.territories.prepend({ territory, TerritoryRole::Lead });
    return led;
}

Event withCoLead(const Event &event, const TerritoryCode &territory)
{
    const bool carries = hasRole(event, territory, TerritoryRole::Lead)
        || hasRole(event, territory, TerritoryRole::CoLead);
    if (territory.isNull() || carries)
        return event;
    const bool led = std::any_of(
        event.territories.cbegin(), event.territories.cend(), [](const EventTerritory &one) {
            return one.role == TerritoryRole::Lead;
        });
    Event with = event;
    forget(with, territory);
    with.territories.append({ territory, led ? TerritoryRole::CoLead : TerritoryRole::Lead });
    return with;
}

QString labelOfLeading(const QList<Event> &events, const QString &territory)
{
    if (events.size() == 1)
        //: %1 a title, %2 a territory: « Confier “Comité” à Métropole Européenne de Lille »
        return Leading::tr("Give “%1” to %2").arg(events.first().title, territory);
    return Leading::tr("Give %n event(s) to %1", nullptr, static_cast<int>(events.size()))
        .arg(territory);
}

QString labelOfCoLead(const QList<Event> &events, const QString &territory)
{
    if (events.size() == 1)
        //: %1 a title, %2 a territory that leads it, too
        return Leading::tr("Add %2 to “%1”").arg(events.first().title, territory);
    return Leading::tr("Add %1 to %n event(s)", nullptr, static_cast<int>(events.size()))
        .arg(territory);
}

} // namespace jalons
