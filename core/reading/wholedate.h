// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/reading.h"

namespace jalons {

/// The date that all tokens of the reading make together: as they stand, behind words that only
/// lead up to it (« en », « au mois de »), behind words that bound it. None where a token is left;
/// the reading may then have a complaint. `text` is what is kept where only « le matin » was said.
[[nodiscard]] std::optional<PlannedDate> readWholeDate(Reading &reading, const QString &text);

} // namespace jalons
