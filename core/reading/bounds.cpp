// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/bounds.h"

namespace jalons {

BoundWords takeBound(Reading &reading)
{
    if (reading.takeAny({ "date limite d inscription", "date limite", "deadline" })) {
        reading.takeSign(':');
        return { Bound::By, false };
    }
    if (reading.takeAny({ "a partir", "a compter", "des", "starting from", "starting", "as of",
            "not before", "from" })) {
        reading.takeAny({ "de la periode" });
        return { Bound::From, false };
    }
    if (reading.takeAny({ "au plus tard dans la periode", "au plus tard", "d ici a", "d ici",
            "jusqu", "no later than", "not later than", "by", "until" }))
        return { Bound::By, false };
    if (reading.takeAny({ "avant", "before" }))
        return { Bound::By, true };
    return {};
}

PlannedDate bounded(PlannedDate date, const BoundWords &words)
{
    if (words.before)
        date = PlannedDate::day(date.from.addDays(-1));
    if (words.bound != Bound::On)
        date.bound = words.bound;
    return date;
}

} // namespace jalons
