// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthcontents.h"

#include <algorithm>

namespace jalons {

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

/// Whole weeks begin as their first one does.
Weekday firstOf(const Period &weeks)
{
    return static_cast<Weekday>(weeks.first.dayOfWeek());
}

} // namespace

bool MonthContents::holds(QDate day) const
{
    return day >= layout.firstDay && day <= lastDay();
}

bool MonthContents::isEmpty() const
{
    return layout.undated.isEmpty()
        && std::none_of(layout.bars.cbegin(), layout.bars.cend(), [&](const MonthBar &bar) {
               return layout.day(bar.week, bar.firstColumn) <= period.last
                   && layout.day(bar.week, bar.lastColumn) >= period.first;
           });
}

QList<qsizetype> MonthContents::eventsOn(QDate day) const
{
    if (!holds(day))
        return {};
    const int offset = static_cast<int>(layout.firstDay.daysTo(day));
    return layout.eventsOn(offset / 7, offset % 7);
}

QDate firstDayInView(QDate anyDay, Weekday firstWeekday)
{
    return weekBegin(firstOfMonth(anyDay), firstWeekday);
}

QDate lastDayInView(QDate anyDay, Weekday firstWeekday)
{
    return weekEnd(firstOfMonth(anyDay).addMonths(1).addDays(-1), firstWeekday);
}

MonthContents emptyMonth(QDate anyDay, Weekday firstWeekday)
{
    MonthContents contents;
    contents.period = periodOf(View::Month, anyDay);
    contents.month = contents.period.first;
    contents.layout = layoutMonth({}, anyDay, firstWeekday);
    return contents;
}

MonthContents emptyWeeks(const Period &weeks)
{
    MonthContents contents;
    contents.period = weeks;
    contents.month = firstOfMonth(weeks.first);
    contents.layout = layoutWeeks({}, weeks.first, weeks.days() / 7, firstOf(weeks));
    return contents;
}

Result<MonthContents> readMonth(const Plan &plan, const EventWords &words, const Filter &filter,
    QDate anyDay, Weekday firstWeekday)
{
    Result<CalendarContents> read = readCalendar(plan, words, filter,
        firstDayInView(anyDay, firstWeekday), lastDayInView(anyDay, firstWeekday));
    if (!read)
        return failed(read);
    MonthContents contents = emptyMonth(anyDay, firstWeekday);
    static_cast<CalendarContents &>(contents) = std::move(*read);
    contents.layout = layoutMonth(contents.events, anyDay, firstWeekday);
    return contents;
}

Result<MonthContents> readWeeks(
    const Plan &plan, const EventWords &words, const Filter &filter, const Period &weeks)
{
    Result<CalendarContents> read = readCalendar(plan, words, filter, weeks.first, weeks.last);
    if (!read)
        return failed(read);
    MonthContents contents = emptyWeeks(weeks);
    static_cast<CalendarContents &>(contents) = std::move(*read);
    contents.layout = layoutWeeks(contents.events, weeks.first, weeks.days() / 7, firstOf(weeks));
    return contents;
}

} // namespace jalons
