// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

class QSqlError;
struct sqlite3;

namespace jalons {

/// What the database said, as a sentence that a person can act on; its own words are the detail.
[[nodiscard]] Error troubleOf(const QSqlError &error);
[[nodiscard]] Error troubleOf(sqlite3 *database);

} // namespace jalons
