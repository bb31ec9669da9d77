// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/datewords.h"

// The wordings of core/plan/datewords.h, one language a file. Not for use outside core/plan.

namespace jalons::french {

[[nodiscard]] QString phrase(const PlannedDate &date, Wording wording);
[[nodiscard]] QString phrase(QDate day, Wording wording);
[[nodiscard]] QString phrase(QTime time);

} // namespace jalons::french

namespace jalons::english {

[[nodiscard]] QString phrase(const PlannedDate &date, Wording wording);
[[nodiscard]] QString phrase(QDate day, Wording wording);
[[nodiscard]] QString phrase(QTime time);

} // namespace jalons::english

namespace jalons {

/// What a month is called, in full or in short.
[[nodiscard]] QString monthName(int month, Language language, Wording wording);
[[nodiscard]] QString weekdayName(QDate day, Language language);

/// True where a period is made of whole months, more than one: it is said in months, because its
/// first and last day would claim more than is known.
[[nodiscard]] bool isInMonths(const PlannedDate &date);
[[nodiscard]] bool isInYears(const PlannedDate &date);

} // namespace jalons
