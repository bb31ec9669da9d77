// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/series.h"
#include "core/planning/rule.h"

#include <optional>

// The wordings of core/planning/recurrencewords.h, one language a file.

namespace jalons {

/// What a rule says of the day inside its stretch, where that has words: one or more weekdays, the
/// n-th of them, or a day of the month.
struct DayOfRule
{
    QList<int> weekdays; ///< 1 is Monday; all five for working days
    int nth = 0; ///< of the weekdays in the month; -1 the last; 0 for each
    int monthDay = 0; ///< -1 is the last of the month
    bool orLast = false; ///< or the last, in months that are shorter
    int month = 0; ///< of a year

    [[nodiscard]] bool isWorkingDays() const { return weekdays == QList<int>{ 1, 2, 3, 4, 5 }; }
};

/// None where the rule says more than that.
[[nodiscard]] std::optional<DayOfRule> dayOf(const Rule &rule, QDate first);
/// How many of the stretches of the precision lie between two: 2 for every 12 months in half-years;
/// 0 where that is no whole number.
[[nodiscard]] int stretchesBetween(const Rule &rule, Precision precision);

} // namespace jalons

namespace jalons::french {

[[nodiscard]] QString phrase(const Rule &rule, const DayOfRule &day, Precision precision);
[[nodiscard]] QString phraseOfDay(const DayOfRule &day);
[[nodiscard]] QString phraseOfEnd(const Rule &rule);

} // namespace jalons::french

namespace jalons::english {

[[nodiscard]] QString phrase(const Rule &rule, const DayOfRule &day, Precision precision);
[[nodiscard]] QString phraseOfDay(const DayOfRule &day);
[[nodiscard]] QString phraseOfEnd(const Rule &rule);

} // namespace jalons::english
