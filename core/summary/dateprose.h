// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/planneddate.h"

namespace jalons {

/// A date inside a sentence, no more precise than it is known: « le 6 février 2019 », « du 12 au
/// 14 mars 2019 », « en septembre 2019 », « au premier trimestre 2020 », « à la mi-juin 2019 »;
/// “on 6 February 2019”. Without its hours. Empty where it is not known.
[[nodiscard]] QString whenInProse(const PlannedDate &date, Language language);

/// To which something is put off: « au 3 juillet 2019 », « à septembre 2019 », « à une date à
/// fixer »; “to September 2019”.
[[nodiscard]] QString untilInProse(const PlannedDate &date, Language language);

} // namespace jalons
