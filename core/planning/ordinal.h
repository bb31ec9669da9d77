// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// The rank that a title tells: « 2e comité de pilotage », « Premier club », “3rd meeting”,
/// « Club n° 7 »; 0 where none. An ordinal of a street, a storey, a quarter or a date is none.
[[nodiscard]] int rankIn(const QString &title);
/// The title of the next one: « 3e comité de pilotage », « Deuxième club »; as it was where it
/// tells no rank, or another one than `rank` (0: whichever).
[[nodiscard]] QString withNextRank(const QString &title, int rank = 0);

/// The title with rank `now` where it tells `rank` (0: whichever comes first).
[[nodiscard]] QString withRank(const QString &title, int rank, int now);

} // namespace jalons
