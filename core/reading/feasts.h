// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// A day that is off in the whole of France (not the two of Alsace-Moselle, nor those overseas).
[[nodiscard]] bool isDayOff(QDate day);

/// « le lundi de Pentecôte », « la Toussaint », « le pont de l'Ascension », « entre Noël et le jour
/// de l'An ».
[[nodiscard]] std::optional<PlannedDate> readFeast(Reading &reading);

} // namespace jalons
