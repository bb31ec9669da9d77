// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

namespace jalons {

/// Saves each value, the event before those it follows, prepares and is part of. Ends the program
/// where one is refused.
inline void saveAll(Plan &plan, const EveryField &all)
{
    const auto check = [](const Result<Change> &saved) {
        if (!saved)
            qFatal("not saved: %s %s", qPrintable(saved.error().message),
                qPrintable(saved.error().detail));
    };
    check(plan.save(all.description));
    check(plan.save(all.grouping));
    check(plan.save(all.commitment));
    check(plan.save(all.kind));
    check(plan.save(all.organisation));
    check(plan.save(all.priority));
    check(plan.save(all.series));
    check(plan.save(all.savedFilter));
    check(plan.save(all.mute));
    check(plan.save(all.bulletin));
    for (const Event &event : { all.event, all.earlier, all.milestone, all.framework })
        check(plan.save(event));
}

/// A plan that holds the values of everyField().
struct FullPlan
{
    TestPlan plan;
    EveryField values = everyField();

    FullPlan()
    {
        save(values.description);
        save(values.grouping);
        save(values.kind);
        save(values.organisation);
        save(values.priority);
        save(values.series);
        for (const Event &event :
            { values.framework, values.earlier, values.milestone, values.event })
            save(event);
    }

    template <typename T> void save(const T &value)
    {
        const auto saved = plan->save(value);
        if (!saved)
            qFatal("not saved: %s", qPrintable(saved.error().message));
    }
};

} // namespace jalons
