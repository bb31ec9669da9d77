// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/console.h"
#include "core/store/plan.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CheckCommand)
};

} // namespace

Result<> checkPlan(const Plan &plan)
{
    const auto problems = plan.check();
    if (!problems)
        return failed(problems);
    if (problems->isEmpty()) {
        say(Words::tr("All is well with this plan."));
        return {};
    }
    for (const QString &problem : *problems)
        say(problem);
    return fail(Trouble::Damaged,
        Words::tr(
            "%n problem(s) found in this plan.", nullptr, static_cast<int>(problems->size())));
}

} // namespace jalons
