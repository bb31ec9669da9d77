// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/planning/overlap.h"
#include "core/planning/overlapfacts.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace jalons {

class Plan;

/// Overlaps of a plan, told while something is edited or dragged: reads only the days concerned,
/// each once, and remembers them until told to forget. What cannot be read is not told of: nobody
/// waits for it. Belongs to the thread of the plan, which must outlive it.
class OverlapSearch
{
public:
    explicit OverlapSearch(const Plan &plan);

    /// To be called when the plan changed.
    void forget();
    /// In place of those that ship with the programme.
    void setSchoolHolidays(const QList<SchoolHoliday> &holidays);

    /// Of one event as it is or would be.
    [[nodiscard]] QList<Overlap> of(const Event &event);
    /// Everything on these days, both included, muted ones too.
    [[nodiscard]] QList<Overlap> between(QDate first, QDate last);

private:
    [[nodiscard]] const OverlapFacts &facts();
    [[nodiscard]] Result<QList<Event>> read(QDate first, QDate last) const;
    [[nodiscard]] QList<Event> eventsOn(QDate first, QDate last);

    const Plan &m_plan;
    std::optional<QList<SchoolHoliday>> m_schools;
    std::optional<OverlapFacts> m_facts;
    QHash<QDate, QList<Event>> m_days;
};

} // namespace jalons
