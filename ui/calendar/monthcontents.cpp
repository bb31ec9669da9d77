// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthcontents.h"

#include "core/store/plan.h"
#include "ui/calendar/eventwords.h"

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
    const QDate last = month.addDays(month.daysInMonth() - 1);
    return layout.undated.isEmpty()
        && std::none_of(layout.bars.cbegin(), layout.bars.cend(), [&](const MonthBar &bar) {
               return layout.day(bar.week, bar.firstColumn) <= last
                   && layout.day(bar.week, bar.lastColumn) >= month;
           });
}

QList<qsizetype> MonthContents::eventsOn(QDate day) const
{
    if (!holds(day))
        return {};
    const int offset = static_cast<int>(layout.firstDay.daysTo(day));
    return layout.eventsOn(offset / 7, offset % 7);
}

qsizetype MonthContents::indexOf(const EventId &id) const
{
    for (qsizetype i = 0; i < events.size(); ++i)
        if (events.at(i).id == id)
            return i;
    return -1;
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

Result<MonthContents> readMonth(
    const Plan &plan, const EventWords &words, const Filter &filter, QDate anyDay)
{
    Filter inView = filter;
    inView.from = firstDayInView(anyDay);
    inView.to = lastDayInView(anyDay);
    inView.withUndated = false;
    Result<QList<EventOutline>> events = plan.outlines(inView);
    if (!events)
        return failed(events);

    MonthContents contents;
    contents.month = firstOfMonth(anyDay);
    contents.events = std::move(*events);
    contents.tiles.reserve(contents.events.size());
    for (const EventOutline &event : std::as_const(contents.events))
        contents.tiles.append(words.tile(event));
    contents.layout = layoutMonth(contents.events, anyDay);
    return contents;
}

} // namespace jalons
