// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/schoolholidays.h"

// What the words of a school calendar mean. Not for use outside core/planning.

namespace jalons {

/// The key of the school holidays that a text names, in French or English: `winter` in « Vacances
/// d'hiver - Zone A »; empty where it names none.
[[nodiscard]] QString schoolHolidayIn(const QString &text);
/// True for what a school calendar tells besides holidays: « Rentrée des élèves ».
[[nodiscard]] bool isBackToSchool(const QString &text);
/// The zones a text names: « Zones A/B », « toutes zones », or by their académies.
[[nodiscard]] QList<SchoolZone> schoolZonesIn(const QString &text);

} // namespace jalons
