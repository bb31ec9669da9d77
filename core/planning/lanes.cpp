// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/lanes.h"

#include <algorithm>
#include <tuple>

namespace jalons {

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

std::vector<RankedDays> rankedDays(const QList<EventOutline> &events, QDate first, QDate last)
{
    std::vector<RankedDays> order;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const PlannedDate &when = events.at(i).when;
        if (!when.isDay() || !when.overlaps(first, last) || when.to < when.from)
            continue;
        order.push_back({ when.from.daysTo(when.to), when.from.toJulianDay(), when.to.toJulianDay(),
            when.start.isValid() ? when.start.msecsSinceStartOfDay() : -1, i });
    }
    std::sort(order.begin(), order.end(), [&events](const RankedDays &a, const RankedDays &b) {
        const auto left = std::tuple(-a.length, a.from, a.hour, a.to);
        const auto right = std::tuple(-b.length, b.from, b.hour, b.to);
        return left != right ? left < right : standsBefore(events, a.event, b.event);
    });
    return order;
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

int Lanes::take(int firstColumn, int lastColumn)
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

} // namespace jalons
