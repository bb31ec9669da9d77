// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/monthlayout.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace jalons {

namespace {

/// What the order of the bars is made of, as numbers: titles are looked at in a tie only.
struct Ranked
{
    qint64 length = 0; ///< days, of the whole event: the same in each of its weeks
    qint64 from = 0;
    qint64 to = 0;
    int hour = -1;
    qsizetype event = 0;
};

bool standsBefore(const QList<EventOutline> &events, qsizetype left, qsizetype right)
{
    const EventOutline &a = events.at(left);
    const EventOutline &b = events.at(right);
    if (comesBefore(a.when, b.when) || comesBefore(b.when, a.when))
        return comesBefore(a.when, b.when);
    if (a.title != b.title)
        return a.title < b.title;
    // A list with one id twice has still one layout.
    return a.id == b.id ? left < right : a.id < b.id;
}

/// The lanes of one week. Lanes only ever fill up, so the search for a free one may go on where the
/// last search for the same columns ended: all of them together look at each lane once per span of
/// columns.
class Week
{
public:
    int take(int firstColumn, int lastColumn)
    {
        const auto span = static_cast<std::size_t>(7 * firstColumn + lastColumn);
        const auto columns = static_cast<quint8>((2 << lastColumn) - (1 << firstColumn));
        std::size_t lane = m_lowest.at(span);
        while (lane < m_taken.size() && (m_taken.at(lane) & columns) != 0)
            ++lane;
        if (lane == m_taken.size())
            m_taken.push_back(0);
        m_taken.at(lane) = static_cast<quint8>(m_taken.at(lane) | columns);
        m_lowest.at(span) = lane + 1;
        return static_cast<int>(lane);
    }

private:
    std::vector<quint8> m_taken; ///< of each lane, one bit a column
    std::array<std::size_t, 49> m_lowest{};
};

std::vector<Ranked> ranked(const QList<EventOutline> &events, QDate first, QDate last)
{
    std::vector<Ranked> order;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const PlannedDate &when = events.at(i).when;
        if (!when.isDay() || !when.overlaps(first, last) || when.to < when.from)
            continue;
        order.push_back({ when.from.daysTo(when.to), when.from.toJulianDay(), when.to.toJulianDay(),
            when.start.isValid() ? when.start.msecsSinceStartOfDay() : -1, i });
    }
    std::sort(order.begin(), order.end(), [&events](const Ranked &a, const Ranked &b) {
        const auto left = std::tuple(-a.length, a.from, a.hour, a.to);
        const auto right = std::tuple(-b.length, b.from, b.hour, b.to);
        return left != right ? left < right : standsBefore(events, a.event, b.event);
    });
    return order;
}

QList<MonthBar> placed(const std::vector<Ranked> &order, QDate firstDay, int weeks)
{
    QList<MonthBar> bars;
    bars.reserve(static_cast<qsizetype>(order.size()));
    std::array<Week, 6> lanes;
    const qint64 start = firstDay.toJulianDay();
    for (const Ranked &event : order) {
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

QList<qsizetype> withoutDay(const QList<EventOutline> &events, QDate first, QDate last)
{
    QList<qsizetype> undated;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const PlannedDate &when = events.at(i).when;
        if (!when.isDay() && when.overlaps(first, last))
            undated.append(i);
    }
    std::sort(undated.begin(), undated.end(), [&events](qsizetype a, qsizetype b) {
        return standsBefore(events, a, b);
    });
    return undated;
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

MonthLayout layoutMonth(const QList<EventOutline> &events, QDate anyDay)
{
    MonthLayout layout;
    if (!anyDay.isValid())
        return layout;
    const QDate first(anyDay.year(), anyDay.month(), 1);
    const QDate last(anyDay.year(), anyDay.month(), anyDay.daysInMonth());
    layout.firstDay = first.addDays(1 - first.dayOfWeek());
    layout.weeks = static_cast<int>(layout.firstDay.daysTo(last) / 7) + 1;
    layout.bars = placed(ranked(events, layout.firstDay, layout.day(layout.weeks - 1, 6)),
        layout.firstDay, layout.weeks);
    layout.undated = withoutDay(events, first, last);
    return layout;
}

} // namespace jalons
