// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/yeardensity.h"

#include <algorithm>

namespace jalons {

int YearDensity::on(QDate day) const
{
    return day.isValid() && day.year() == year ? perDay.value(day.dayOfYear() - 1) : 0;
}

int YearDensity::level(int count) const
{
    if (count <= 0)
        return 0;
    return most <= 4 ? std::min(count, 4) : (4 * count + most - 1) / most;
}

int YearDensity::leastOf(int wanted) const
{
    for (int count = 1; count <= most; ++count)
        if (level(count) >= wanted)
            return count;
    return most + 1;
}

YearDensity densityOf(const QList<DateCount> &dates, int year)
{
    YearDensity density;
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    if (!first.isValid())
        return density;
    density.year = year;
    density.perDay.resize(last.dayOfYear());
    density.undatedPerMonth.resize(12);
    for (const DateCount &date : dates) {
        if (date.from > last || date.to < first)
            continue;
        const QDate from = std::max(date.from, first);
        const QDate to = std::min(date.to, last);
        if (date.isDay) {
            for (int day = from.dayOfYear(); day <= to.dayOfYear(); ++day)
                density.perDay[day - 1] += date.count;
        } else {
            density.undated += date.count;
            for (int month = from.month(); month <= to.month(); ++month)
                density.undatedPerMonth[month - 1] += date.count;
        }
    }
    density.most = *std::max_element(density.perDay.cbegin(), density.perDay.cend());
    return density;
}

YearDensity densityOf(const QList<EventOutline> &events, int year)
{
    QList<DateCount> dates;
    for (const EventOutline &event : events)
        if (event.when.isKnown())
            dates.append({ event.when.from, event.when.to, event.when.isDay(), 1 });
    return densityOf(dates, year);
}

} // namespace jalons
