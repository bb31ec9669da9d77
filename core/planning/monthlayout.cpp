// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/monthlayout.h"

#include "core/planning/lanes.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace jalons {

namespace {

QList<MonthBar> placed(const std::vector<RankedDays> &order, QDate firstDay, int weeks)
{
    QList<MonthBar> bars;
    bars.reserve(static_cast<qsizetype>(order.size()));
    std::array<Lanes, 6> lanes;
    const qint64 start = firstDay.toJulianDay();
    for (const RankedDays &event : order) {
        const qint64 from = event.from - start;
        const qint64 to = event.to - start;
        const qint64 firstWeek = std::max<qint64>(from, 0) / 7;
        const qint64 lastWeek = std::min<qint64>(to / 7, weeks - 1);
        for (qint64 week = firstWeek; week <= lastWeek; ++week) {
            MonthBar bar;
            bar.event = event.event;
            bar.week = static_cast<int>(week);
            bar.firstColumn = static_cast<int>(std::max<qint64>(from - 7 * week, 0));
            bar.lastColumn = static_cast<int>(std::min<qint64>(to - 7 * week, 6));
            bar.lane
                = lanes.at(static_cast<std::size_t>(week)).take(bar.firstColumn, bar.lastColumn);
            bar.continuesBefore = from < 7 * week;
            bar.continuesAfter = to > 7 * week + 6;
            bars.append(bar);
        }
    }
    std::sort(bars.begin(), bars.end(), [](const MonthBar &a, const MonthBar &b) {
        return std::tie(a.week, a.lane, a.firstColumn) < std::tie(b.week, b.lane, b.firstColumn);
    });
    return bars;
}

/// The bars of a cell from a lane on, in lane order.
QList<qsizetype> eventsFrom(const QList<MonthBar> &bars, int week, int column, int lane)
{
    QList<qsizetype> events;
    const auto first = std::lower_bound(bars.cbegin(), bars.cend(), std::pair(week, lane),
        [](const MonthBar &bar, const std::pair<int, int> &from) {
            return std::pair(bar.week, bar.lane) < from;
        });
    for (auto bar = first; bar != bars.cend() && bar->week == week; ++bar) {
        if (bar->firstColumn <= column && column <= bar->lastColumn)
            events.append(bar->event);
    }
    return events;
}

} // namespace

int MonthLayout::countOn(int week, int column) const
{
    return static_cast<int>(eventsOn(week, column).size());
}

QList<qsizetype> MonthLayout::eventsOn(int week, int column) const
{
    return eventsFrom(bars, week, column, 0);
}

QList<qsizetype> MonthLayout::hiddenOn(int week, int column, int lanes) const
{
    return eventsFrom(bars, week, column, std::max(lanes, 0));
}

MonthLayout layoutWeeks(
    const QList<EventOutline> &events, QDate anyDay, int weeks, Weekday firstWeekday)
{
    MonthLayout layout;
    if (!anyDay.isValid())
        return layout;
    layout.firstDay = weekBegin(anyDay, firstWeekday);
    layout.weeks = std::clamp(weeks, 1, 6);
    const QDate last = layout.day(layout.weeks - 1, 6);
    layout.bars = placed(rankedDays(events, layout.firstDay, last), layout.firstDay, layout.weeks);
    layout.undated = withoutDay(events, layout.firstDay, last);
    return layout;
}

MonthLayout layoutMonth(const QList<EventOutline> &events, QDate anyDay, Weekday firstWeekday)
{
    MonthLayout layout;
    if (!anyDay.isValid())
        return layout;
    const QDate first(anyDay.year(), anyDay.month(), 1);
    const QDate last(anyDay.year(), anyDay.month(), anyDay.daysInMonth());
    layout.firstDay = weekBegin(first, firstWeekday);
    layout.weeks = static_cast<int>(layout.firstDay.daysTo(last) / 7) + 1;
    layout.bars = placed(rankedDays(events, layout.firstDay, layout.day(layout.weeks - 1, 6)),
        layout.firstDay, layout.weeks);
    layout.undated = withoutDay(events, first, last);
    return layout;
}

} // namespace jalons
