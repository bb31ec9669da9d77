// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/plan/filter.h"
#include "core/plan/priority.h"

#include <QHash>
#include <QMap>

namespace jalons {

class Plan;

/// How many events: those held, those that are still to be (planned, confirmed, an idea, put off).
/// What was cancelled counts nowhere.
struct EventCount
{
    int held = 0;
    int toCome = 0;

    [[nodiscard]] int all() const { return held + toCome; }
    friend bool operator==(const EventCount &, const EventCount &) = default;
};

/// A territory against the national themes. An event counts once in each cell, however many
/// priorities of that theme it treats, and once in the row.
struct CoverageRow
{
    TerritoryCode territory;
    QMap<QString, EventCount> byTheme; ///< key of the theme; empty: a priority that serves none
    EventCount treating; ///< events that treat a priority of this territory
    EventCount withoutPriority; ///< events it leads that treat none of its priorities

    [[nodiscard]] EventCount in(const QString &theme) const { return byTheme.value(theme); }
};

struct PriorityCoverage
{
    Priority priority;
    EventCount events;
};

/// Who covers what, computed from the events. A priority that nobody treats is there with zeros.
struct Coverage
{
    QList<CoverageRow> rows; ///< in the order of the priorities, then of the events
    QList<PriorityCoverage> priorities; ///< in the order given
    QMap<QString, EventCount> byTheme; ///< of all territories; an event counts once a theme
    EventCount all; ///< events that treat any priority

    [[nodiscard]] const CoverageRow *of(const TerritoryCode &territory) const;
    [[nodiscard]] QList<PriorityCoverage> prioritiesOf(const TerritoryCode &territory) const;
};

[[nodiscard]] Coverage coverageOf(const QList<Priority> &priorities, const QList<Event> &events);
/// Of the events of the filter, against the priorities that its territories, priorities and themes
/// leave.
[[nodiscard]] Result<Coverage> coverageOf(const Plan &plan, const Filter &filter);

} // namespace jalons
