// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"

#include <QByteArray>

namespace jalons {

class Plan;

/// The events as columns for a terminal: date, title, kind, status, territories. Titles are
/// shortened where the terminal is narrower than the table; never where there is no terminal (width
/// 0).
[[nodiscard]] Result<QByteArray> listTable(const Plan &plan, const Filter &filter, int width);

} // namespace jalons
