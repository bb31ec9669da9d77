// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/daylayout.h"

#include "core/planning/lanes.h"

#include <algorithm>
#include <tuple>

namespace jalons {

namespace {

constexpr int wholeDay = 24 * 60;

int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Minutes from the first midnight of the event to its end; none where it belongs into the strip.
std::optional<int> endOnHours(const PlannedDate &when)
{
    if (!when.start.isValid())
        return std::nullopt;
    const int start = minutes(when.start);
    const qint64 nights = when.from.daysTo(when.to);
    if (!when.end.isValid())
        return nights == 0 ? std::optional(std::min(start + 60, wholeDay)) : std::nullopt;
    if (nights > 1)
        return std::nullopt;
    const int end = static_cast<int>(nights) * wholeDay + minutes(when.end);
    if (end - start >= wholeDay)
        return std::nullopt;
    return std::max(end, start);
}

void addBlocks(QList<DayBlock> &blocks, qsizetype event, int firstDay, int start, int end, int days)
{
    for (int day = 0; day == 0 || day * wholeDay < end; ++day) {
        DayBlock block;
        block.event = event;
        block.day = firstDay + day;
        block.continuesBefore = day > 0;
        block.continuesAfter = end > (day + 1) * wholeDay;
        block.from = std::max(start - day * wholeDay, 0);
        block.to = std::min(end - day * wholeDay, wholeDay);
        block.to = std::min(std::max(block.to, block.from + leastMinutes), wholeDay);
        block.from = std::min(block.from, block.to - leastMinutes);
        if (block.day >= 0 && block.day < days)
            blocks.append(block);
    }
}

/// The blocks from `first` to before `last` share their width: each takes the first column that is
/// free, then spreads to the right as far as nothing stands there.
void shareWidth(QList<DayBlock> &blocks, qsizetype first, qsizetype last)
{
    QList<int> freeFrom; // of each column, the minute at which its last block ends
    for (qsizetype i = first; i < last; ++i) {
        const auto column = std::find_if(freeFrom.begin(), freeFrom.end(), [&](int end) {
            return end <= blocks[i].from;
        });
        blocks[i].column = static_cast<int>(column - freeFrom.begin());
        if (column == freeFrom.end())
            freeFrom.append(blocks[i].to);
        else
            *column = blocks[i].to;
    }
    const int columns = static_cast<int>(freeFrom.size());
    for (qsizetype i = first; i < last; ++i) {
        int next = columns;
        for (qsizetype other = first; other < last; ++other) {
            const bool together
                = blocks[other].from < blocks[i].to && blocks[i].from < blocks[other].to;
            if (together && blocks[other].column > blocks[i].column)
                next = std::min(next, blocks[other].column);
        }
        blocks[i].columns = columns;
        blocks[i].span = next - blocks[i].column;
    }
}

void placeSideBySide(QList<DayBlock> &blocks)
{
    for (qsizetype first = 0; first < blocks.size();) {
        int end = blocks[first].to;
        qsizetype last = first + 1;
        while (last < blocks.size() && blocks[last].day == blocks[first].day
            && blocks[last].from < end)
            end = std::max(end, blocks[last++].to);
        shareWidth(blocks, first, last);
        first = last;
    }
}

} // namespace

bool standsOnHours(const PlannedDate &when)
{
    return when.isDay() && endOnHours(when).has_value();
}

DayLayout layoutDays(const QList<EventOutline> &events, QDate firstDay, int days)
{
    DayLayout layout;
    if (!firstDay.isValid() || days < 1)
        return layout;
    layout.firstDay = firstDay;
    layout.days = std::min(days, 7);
    const QDate lastDay = firstDay.addDays(layout.days - 1);
    const qint64 start = firstDay.toJulianDay();
    Lanes lanes;
    for (const RankedDays &ranked : rankedDays(events, firstDay, lastDay)) {
        const PlannedDate &when = events.at(ranked.event).when;
        const int from = static_cast<int>(ranked.from - start);
        const int to = static_cast<int>(ranked.to - start);
        if (const auto end = endOnHours(when)) {
            addBlocks(layout.blocks, ranked.event, from, minutes(when.start), *end, layout.days);
            continue;
        }
        StripBar bar{ ranked.event, std::max(from, 0), std::min(to, layout.days - 1) };
        bar.lane = lanes.take(bar.firstDay, bar.lastDay);
        bar.continuesBefore = from < 0;
        bar.continuesAfter = to >= layout.days;
        layout.strip.append(bar);
    }
    std::sort(layout.strip.begin(), layout.strip.end(), [](const StripBar &a, const StripBar &b) {
        return std::tie(a.lane, a.firstDay) < std::tie(b.lane, b.firstDay);
    });
    std::sort(
        layout.blocks.begin(), layout.blocks.end(), [&](const DayBlock &a, const DayBlock &b) {
            const auto left = std::tuple(a.day, a.from, -a.to);
            const auto right = std::tuple(b.day, b.from, -b.to);
            return left != right ? left < right : standsBefore(events, a.event, b.event);
        });
    placeSideBySide(layout.blocks);
    layout.undated = withoutDay(events, firstDay, lastDay);
    return layout;
}

} // namespace jalons
