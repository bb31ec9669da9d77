// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekcontents.h"

namespace jalons {

bool WeekContents::isEmpty() const
{
    return layout.strip.isEmpty() && layout.blocks.isEmpty() && layout.undated.isEmpty();
}

QList<qsizetype> WeekContents::eventsOn(QDate day) const
{
    QList<qsizetype> found;
    const int column = columnOf(day);
    for (const StripBar &bar : layout.strip)
        if (bar.firstDay <= column && column <= bar.lastDay)
            found.append(bar.event);
    for (const DayBlock &block : layout.blocks)
        if (block.day == column)
            found.append(block.event);
    return found;
}

Result<WeekContents> readWeek(
    const Plan &plan, const EventWords &words, const Filter &filter, const Period &period)
{
    Result<CalendarContents> read = readCalendar(plan, words, filter, period.first, period.last);
    if (!read)
        return failed(read);

    WeekContents contents;
    static_cast<CalendarContents &>(contents) = std::move(*read);
    contents.period = period;
    contents.layout = layoutDays(contents.events, period.first, period.days());
    return contents;
}

} // namespace jalons
