// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

namespace jalons {

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
