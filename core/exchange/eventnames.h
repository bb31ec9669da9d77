// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/plan/priority.h"

#include <QHash>
#include <QJsonObject>

namespace jalons {

class Plan;

/// The words beside the codes and ids of an exported event, so that a script or a person can read
/// it without the rest of the plan. Reading leaves them aside wherever the id says enough.
class EventNames
{
public:
    [[nodiscard]] static Result<EventNames> of(const Plan &plan);

    /// The event as JSON with the names of its territories, organisations, priorities and related
    /// events.
    [[nodiscard]] QJsonObject named(const Event &event) const;

private:
    explicit EventNames(const Plan &plan)
        : m_plan(&plan)
    {
    }
    [[nodiscard]] QJsonObject related(const EventId &id) const;

    const Plan *m_plan;
    QHash<QString, QString> m_organisations;
    QHash<QString, QString> m_priorities;
    mutable QHash<QString, QString> m_events; // asked for one by one: few events name others
};

} // namespace jalons
