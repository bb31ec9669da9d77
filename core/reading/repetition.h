// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <optional>

namespace jalons {

/// Where a text says that something comes again, and how.
struct Repetition
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
    QString rule; ///< `FREQ=MONTHLY;BYDAY=1TU` (RFC 5545 §3.3.10)
    Precision precision = Precision::Day; ///< how much it tells: « tous les semestres » no day
    int weekday = 0; ///< 1 is Monday; 0 where it names none
    int nth = 0; ///< which of the month, -1 the last; 0: each
};

/// « chaque premier mardi », « le dernier jeudi de chaque mois », « tous les mois », « toutes les
/// deux semaines », “every Tuesday”; none in « tous les partenaires ».
[[nodiscard]] std::optional<Repetition> repetitionIn(const QString &text);

/// The first of them from a day on: a day, or the stretch that day lies in where no day is told.
[[nodiscard]] PlannedDate firstOf(const Repetition &repetition, QDate day);

} // namespace jalons
