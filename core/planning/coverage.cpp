// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/coverage.h"

#include <QSet>

#include <algorithm>

namespace jalons {

namespace {

void count(EventCount &counted, const Event &event)
{
    ++(event.status == Status::Held ? counted.held : counted.toCome);
}

class Counter
{
public:
    explicit Counter(const QList<Priority> &priorities)
    {
        for (const Priority &priority : priorities) {
            m_places.insert(priority.id, m_coverage.priorities.size());
            m_coverage.priorities.append({ priority, {} });
            (void)row(priority.territory);
        }
    }

    void add(const Event &event)
    {
        QSet<qsizetype> treated;
        for (const PriorityId &id : event.priorities) {
            if (m_places.contains(id))
                treated.insert(m_places.value(id));
        }
        QSet<QString> themes;
        QHash<TerritoryCode, QSet<QString>> cells;
        for (const qsizetype place : std::as_const(treated)) {
            PriorityCoverage &each = m_coverage.priorities[place];
            count(each.events, event);
            themes.insert(each.priority.theme);
            cells[each.priority.territory].insert(each.priority.theme);
        }
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            CoverageRow &here = row(cell.key());
            count(here.treating, event);
            for (const QString &theme : cell.value())
                count(here.byTheme[theme], event);
        }
        for (const QString &theme : std::as_const(themes))
            count(m_coverage.byTheme[theme], event);
        if (!treated.isEmpty())
            count(m_coverage.all, event);
        for (const EventTerritory &territory : event.territories) {
            if (territory.role != TerritoryRole::Concerned && !cells.contains(territory.code))
                count(row(territory.code).withoutPriority, event);
        }
    }

    Coverage counted() { return std::move(m_coverage); }

private:
    CoverageRow &row(const TerritoryCode &territory)
    {
        const auto known = m_rows.constFind(territory);
        if (known != m_rows.constEnd())
            return m_coverage.rows[*known];
        m_rows.insert(territory, m_coverage.rows.size());
        CoverageRow added;
        added.territory = territory;
        m_coverage.rows.append(added);
        return m_coverage.rows.last();
    }

    Coverage m_coverage;
    QHash<PriorityId, qsizetype> m_places;
    QHash<TerritoryCode, qsizetype> m_rows;
};

} // namespace

const CoverageRow *Coverage::of(const TerritoryCode &territory) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const CoverageRow &row) {
        return row.territory == territory;
    });
    return found == rows.cend() ? nullptr : &*found;
}

QList<PriorityCoverage> Coverage::prioritiesOf(const TerritoryCode &territory) const
{
    QList<PriorityCoverage> found;
    for (const PriorityCoverage &each : priorities) {
        if (each.priority.territory == territory)
            found.append(each);
    }
    return found;
}

Coverage coverageOf(const QList<Priority> &priorities, const QList<Event> &events)
{
    Counter counter(priorities);
    for (const Event &event : events) {
        if (event.status != Status::Cancelled)
            counter.add(event);
    }
    return counter.counted();
}

} // namespace jalons
