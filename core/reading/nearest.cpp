// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/nearest.h"

#include <limits>

namespace jalons {

namespace {

/// Days between the anchor and the beginning of the date; 0 where it contains the anchor.
qint64 distance(QDate anchor, const PlannedDate &date)
{
    const bool contains = date.from <= anchor && anchor <= date.to;
    return contains ? 0 : qAbs(anchor.daysTo(date.from));
}

} // namespace

PlannedDate nearestTo(QDate anchor, Side side, const std::function<PlannedDate(int)> &dateIn)
{
    PlannedDate best;
    qint64 least = std::numeric_limits<qint64>::max();
    // Four years either way, so that a 29 February is found.
    for (int year = anchor.year() + 4; year >= anchor.year() - 4; --year) {
        const PlannedDate date = dateIn(year);
        if (!date.isKnown() || (side == Side::Past && date.from >= anchor)
            || (side == Side::Next && date.from <= anchor))
            continue;
        const qint64 days = distance(anchor, date);
        if (days < least) {
            least = days;
            best = date;
        }
    }
    return best;
}

PlannedDate inYear(
    std::optional<int> year, QDate anchor, const std::function<PlannedDate(int)> &dateIn)
{
    return year ? dateIn(*year) : nearestTo(anchor, Side::Nearest, dateIn);
}

} // namespace jalons
