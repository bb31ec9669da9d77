// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/series.h"
#include "core/planning/ruleforms.h"

namespace jalons {

/// How an event is repeated, as the editor offers it; every other rule is kept as it is.
struct RepeatChoice
{
    enum class Unit { None, Week, Month, Quarter, HalfYear, Year, Other };
    enum class End { Never, On, After };

    Unit unit = Unit::None;
    int interval = 1;
    RuleForm form = RuleForm::DayOfMonth;
    End end = End::Never;
    QDate until;
    int count = 2;
    QString other; ///< the rule that has no such words

    friend bool operator==(const RepeatChoice &, const RepeatChoice &) = default;
};

[[nodiscard]] RepeatChoice choiceOf(const Series &series);
/// The rule that repeats what is planned then; empty for none.
[[nodiscard]] QString ruleOf(const RepeatChoice &choice, const PlannedDate &when);
/// True where a date of that precision can come again so: no month comes every week.
[[nodiscard]] bool fits(RepeatChoice::Unit unit, Precision precision);

} // namespace jalons
