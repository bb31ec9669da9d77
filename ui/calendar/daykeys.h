// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"

namespace jalons {

/// Where a key leads from a day in a view of months: arrows by days and weeks, Home and End to the
/// ends of the week, the page keys by so many months. Null for any other key.
[[nodiscard]] QDate dayByKey(int key, QDate day, Weekday firstWeekday, int monthsAPage = 1);

} // namespace jalons
