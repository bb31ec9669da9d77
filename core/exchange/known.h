// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/kind.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"
#include "core/plan/series.h"

#include <QHash>
#include <QSet>

namespace jalons {

class Plan;

/// What an imported event may refer to, by id or by name: the values of the plan, and those of the
/// file as they are read, which stand in the place of the plan's own of the same id.
class Known
{
public:
    [[nodiscard]] static Result<Known> of(const Plan &plan);

    void add(const Territory &grouping);
    void add(const Kind &kind);
    void add(const Organisation &organisation);
    void add(const Priority &priority);
    void add(const Series &series);
    void add(const EventId &event); ///< of the file; a null one says nothing

    /// By code or name; an official code that nobody knows is none.
    [[nodiscard]] Result<TerritoryCode> territory(const QString &codeOrName) const;
    [[nodiscard]] bool has(const TerritoryCode &code) const;
    /// The key of a kind given by key or name; none where there is no such kind.
    [[nodiscard]] std::optional<QString> kind(const QString &keyOrName) const;
    [[nodiscard]] bool has(const OrganisationId &id) const { return m_organisations.contains(id); }
    /// The organisation of that name, and of that territory where several have the name.
    [[nodiscard]] std::optional<OrganisationId> organisation(
        const QString &name, const TerritoryCode &territory = {}) const;
    [[nodiscard]] bool has(const PriorityId &id) const { return m_priorities.contains(id); }
    [[nodiscard]] std::optional<PriorityId> priority(
        const QString &title, const TerritoryCode &territory = {}) const;
    [[nodiscard]] bool has(const SeriesId &id) const { return m_series.contains(id); }
    /// True for an event of the file or of the plan.
    [[nodiscard]] bool has(const EventId &id) const;

private:
    explicit Known(const Plan &plan)
        : m_plan(&plan)
    {
    }

    const Plan *m_plan;
    QHash<TerritoryCode, QString> m_groupings;
    QHash<QString, QString> m_kinds; // names as searched, by key
    QHash<OrganisationId, Organisation> m_organisations;
    QMultiHash<QString, OrganisationId> m_organisationsByName;
    QHash<PriorityId, Priority> m_priorities;
    QMultiHash<QString, PriorityId> m_prioritiesByTitle;
    QSet<SeriesId> m_series;
    QSet<EventId> m_events;
};

} // namespace jalons
