// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/planning/rule.h"

#include <optional>

namespace jalons {

/// How a rule finds its day in a month.
enum class RuleForm {
    DayOfMonth, ///< « le 12 »; the 29th to the 31st, or the last day where a month is shorter
    NthWeekday, ///< « le deuxième mardi »
    LastWeekday,
    LastDay
};

/// The forms that give this day, the usual one first.
[[nodiscard]] QList<RuleForm> formsOf(QDate day);

/// A rule that gives this day again every so many days, weeks, months or years.
[[nodiscard]] Rule ruleAt(
    QDate day, Rule::Every every, int interval = 1, RuleForm form = RuleForm::DayOfMonth);
/// A rule for dates not known to the day: every so many weeks, months, quarters, half-years, years.
[[nodiscard]] Rule ruleOf(Precision precision, int interval = 1);

/// The form of a rule that ruleAt() could have made; none for any other.
[[nodiscard]] std::optional<RuleForm> formOf(const Rule &rule, QDate first);
/// The same rule on another day: « le premier mardi » for a Wednesday is « le premier mercredi ».
/// None where the rule is no such simple one.
[[nodiscard]] std::optional<Rule> movedRule(const Rule &rule, QDate first, QDate day);

} // namespace jalons
