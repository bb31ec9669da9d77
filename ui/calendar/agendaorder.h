// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/agendagroup.h"

#include <functional>
#include <memory>
#include <vector>

namespace jalons {

class EventWords;
class Plan;

using AgendaGroups = std::vector<std::unique_ptr<AgendaGroup>>;

/// The columns of the agenda.
struct AgendaColumns
{
    enum Column { Date, Title, KindName, Territory, StatusName, Place, ColumnCount };
};

/// What stands in a cell.
[[nodiscard]] QString agendaCell(const EventOutline &event, int column, const EventWords &words);

/// How events are grouped and sorted in the agenda: within each heading by a column; the headings
/// keep the order of time or of the alphabet, reversed with their own column.
struct AgendaOrder
{
    Grouping grouping = Grouping::Month;
    int column = AgendaColumns::Date;
    Qt::SortOrder order = Qt::AscendingOrder;

    using Before = std::function<bool(const EventOutline &, const EventOutline &)>;

    [[nodiscard]] AgendaHeading headingFor(const EventOutline &event, const Plan &plan) const;
    [[nodiscard]] bool headingBefore(const AgendaHeading &a, const AgendaHeading &b) const;
    /// The words must outlive it.
    [[nodiscard]] Before before(const EventWords &words) const;
    void arrange(AgendaGroups &groups, const EventWords &words) const;
    /// Events that come in the order of dates, as the plan gives them.
    [[nodiscard]] AgendaGroups grouped(
        const QList<EventOutline> &events, const Plan &plan, const EventWords &words) const;

private:
    void arrangeHeadings(AgendaGroups &groups) const;
};

} // namespace jalons
