// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/series.h"
#include "core/planning/ruleforms.h"

namespace jalons {

/// The rule of a series as people say it: « chaque premier mardi du mois, jusqu’au 31 décembre
/// 2020 », « tous les 6 mois, le 12 », « tous les semestres ». A rule that has no such words is
/// given as it is written.
[[nodiscard]] QString inWords(const Series &series, Language language);

/// « le 12 », « le deuxième mardi », « le dernier jour du mois »: how a rule finds this day.
[[nodiscard]] QString inWords(QDate day, RuleForm form, Language language);

} // namespace jalons
