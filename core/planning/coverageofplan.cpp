// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/coverage.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"

#include <algorithm>

namespace jalons {

namespace {

bool isWithin(const Plan &plan, const TerritoryCode &code, const QList<TerritoryCode> &wanted)
{
    if (wanted.isEmpty() || wanted.contains(code))
        return true;
    const auto above = plan.catalogue().ancestors(code);
    return std::any_of(above.cbegin(), above.cend(), [&](const TerritoryCode &each) {
        return wanted.contains(each);
    });
}

} // namespace

Result<Coverage> coverageOf(const Plan &plan, const Filter &filter)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    auto priorities = plan.priorities();
    if (!priorities)
        return failed(priorities);
    priorities->removeIf([&](const Priority &priority) {
        const bool chosen = filter.priorities.isEmpty() && filter.themes.isEmpty();
        return !isWithin(plan, priority.territory, filter.territories)
            || !(chosen || filter.priorities.contains(priority.id)
                || filter.themes.contains(priority.theme));
    });
    return coverageOf(*priorities, *events);
}

} // namespace jalons
