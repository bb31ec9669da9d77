// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"
#include "core/plan/planneddate.h"

namespace jalons {

/// Reads a date as people type it into a field: « 12 mars », « le 1er avril 2019 », « 12/3 », «
/// 12-14 mars 2019 », « du 12 au 14 mars », « semaine 15 », « mi-juin », « septembre 2019 », « T1
/// 2020 », « second semestre 2019 », « 2020 », « demain », « +15 », « 12 mars 9h30-12h », « à
/// partir du 1er avril », ISO dates, and the same basic forms in English. Where the year is
/// missing, the one nearest to `anchor`. Nothing understood: Trouble::Usage, saying what was not.
[[nodiscard]] Result<PlannedDate> readTypedDate(const QString &text, QDate anchor);

} // namespace jalons
