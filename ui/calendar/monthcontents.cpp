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

QDate firstDayInView(QDate anyDay)
{
    const QDate first = firstOfMonth(anyDay);
    return first.addDays(1 - first.dayOfWeek());
}

QDate lastDayInView(QDate anyDay)
{
    const QDate last = firstOfMonth(anyDay).addMonths(1).addDays(-1);
    return last.addDays(7 - last.dayOfWeek());
}

MonthContents emptyMonth(QDate anyDay)
{
    MonthContents contents;
    contents.period = periodOf(View::Month, anyDay);
    contents.month = contents.period.first;
    contents.layout = layoutMonth({}, anyDay);
    return contents;
}

MonthContents emptyWeeks(const Period &weeks)
{
    MonthContents contents;
    contents.period = weeks;
    contents.month = firstOfMonth(weeks.first);
    contents.layout = layoutWeeks({}, weeks.first, weeks.days() / 7);
    return contents;
}

Result<MonthContents> readMonth(
    const Plan &plan, const EventWords &words, const Filter &filter, QDate anyDay)
{
    Result<CalendarContents> read
        = readCalendar(plan, words, filter, firstDayInView(anyDay), lastDayInView(anyDay));
    if (!read)
        return failed(read);
    MonthContents contents = emptyMonth(anyDay);
    static_cast<CalendarContents &>(contents) = std::move(*read);
    contents.layout = layoutMonth(contents.events, anyDay);
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
    contents.layout = layoutWeeks(contents.events, weeks.first, weeks.days() / 7);
    return contents;
}

} // namespace jalons
