// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QVariant>

namespace jalons {

class Row;

/// A PlannedDate as the eight columns precision, date_from, date_to, start_time, end_time,
/// time_zone, bound, as_written, in this order.
[[nodiscard]] QVariantList columnsOf(const PlannedDate &date);
/// Reads the eight columns, the first of them at `column`.
[[nodiscard]] PlannedDate dateAt(const Row &row, int column);

/// The span of an event: -1 without a date, else the binary digits of to - from (see
/// 0001-plan.sql).
[[nodiscard]] int spanOf(const PlannedDate &date);

} // namespace jalons
