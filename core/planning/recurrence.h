// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/series.h"

namespace jalons {

/// The days that a rule gives from `first` on, in order, each once: those between `from` and `to`,
/// both included, at most `limit` of them. A day that no month or year has (the 31st, 29 February)
/// is left out of those, as RFC 5545 says. `first` itself counts only where the rule gives it.
[[nodiscard]] Result<QList<QDate>> daysOf(
    const QString &rule, QDate first, QDate from, QDate to, int limit = 1000);
/// The same of a series, without its exceptions.
[[nodiscard]] Result<QList<QDate>> daysOf(
    const Series &series, QDate from, QDate to, int limit = 1000);

/// The date of an occurrence, no more precise than the series is: the day, or the week, month,
/// quarter, half-year or year it lies in.
[[nodiscard]] PlannedDate dateOf(QDate day, Precision precision);

} // namespace jalons
