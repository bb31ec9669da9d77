// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/daylayout.h"
#include "ui/calendar/calendarcontents.h"
#include "ui/shown/period.h"

namespace jalons {

/// Days in a row, read from the plan and laid out on their hours. Knows nothing of pixels.
struct WeekContents : CalendarContents
{
    Period period;
    DayLayout layout;

    [[nodiscard]] QDate day(int column) const { return period.first.addDays(column); }
    [[nodiscard]] int columnOf(QDate day) const
    {
        return static_cast<int>(period.first.daysTo(day));
    }
    [[nodiscard]] bool isEmpty() const;
    /// Indexes of the events of a day in view, the strip first, then by the hour.
    [[nodiscard]] QList<qsizetype> eventsOn(QDate day) const;
};

[[nodiscard]] Result<WeekContents> readWeek(
    const Plan &plan, const EventWords &words, const Filter &filter, const Period &period);

} // namespace jalons
