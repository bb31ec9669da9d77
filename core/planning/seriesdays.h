// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/plan/series.h"
#include "core/planning/rule.h"

namespace jalons {

/// At most so many events of one series are made at a time.
inline constexpr int mostOccurrences = 500;
/// How far ahead events are made where nothing is said: this many years.
inline constexpr int yearsAhead = 2;

/// The series so that the occurrence of one day falls on another: rule, first day, end and
/// exceptions. Where the rule is no simple one it stays as it is.
[[nodiscard]] Series movedSeries(const Series &series, QDate from, QDate to);

/// All days the rule gives up to a day, exceptions included; the number of times and the last day
/// that the rule says bound them too.
[[nodiscard]] QList<QDate> allDaysOf(const Series &series, QDate to);
/// Where events are made up to: to where the rule ends, else `to`, else some years ahead.
[[nodiscard]] QDate horizonOf(const Series &series, QDate to);

/// The day of the rule nearest to one; the rule is taken as if it came every week, month or year.
[[nodiscard]] QDate nearestDay(Rule rule, QDate day);

/// A date like the model's on a day of the series: as long, at the same hours, as precise.
[[nodiscard]] PlannedDate dateLike(const PlannedDate &model, QDate day);
/// The event with that rank, told in its title as the model tells its own there; as it is where the
/// model has no rank.
[[nodiscard]] Event numberedLike(const Event &model, const Event &event, int rank);
/// Another event of the series like the model, on that day.
[[nodiscard]] Event occurrenceLike(const Event &model, const Series &series, QDate day);
/// The same event where its day in the series moved: as far from it as it was.
[[nodiscard]] Event movedOccurrence(const Event &event, const Series &series, QDate day);

} // namespace jalons
