// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/yeardensity.h"

#include <algorithm>

namespace jalons {

int YearDensity::on(QDate day) const
{
    return day.isValid() && day.year() == year ? perDay.value(day.dayOfYear() - 1) : 0;
}

YearDensity densityOf(const QList<EventOutline> &events, int year)
{
    YearDensity density;
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    if (!first.isValid())
        return density;
    density.year = year;
    density.perDay.resize(last.dayOfYear());
    density.undatedPerMonth.resize(12);
    for (const EventOutline &event : events) {
        const PlannedDate &when = event.when;
        if (!when.isKnown() || !when.overlaps(first, last))
            continue;
        const QDate from = std::max(when.from, first);
        const QDate to = std::min(when.to, last);
        if (when.isDay()) {
            for (int day = from.dayOfYear(); day <= to.dayOfYear(); ++day)
                ++density.perDay[day - 1];
        } else {
            ++density.undated;
            for (int month = from.month(); month <= to.month(); ++month)
                ++density.undatedPerMonth[month - 1];
        }
    }
    density.most = *std::max_element(density.perDay.cbegin(), density.perDay.cend());
    return density;
}

} // namespace jalons
