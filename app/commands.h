// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"

namespace jalons {

class Plan;

/// The commands, a file each. They say their results on standard output; an error is told by the
/// caller.
[[nodiscard]] Result<> listEvents(const Plan &plan, const Filter &filter, const QString &format);
[[nodiscard]] Result<> printEvents(Plan &plan, const Filter &filter, const Request &request);
[[nodiscard]] Result<> exportEvents(const Plan &plan, const Filter &filter, const Request &request);
/// Reads the files of an import without taking them in; says what they would do where asked to.
[[nodiscard]] Result<> readFiles(const Plan &plan, const Request &request);
[[nodiscard]] Result<> importFiles(Plan &plan, const Request &request);
[[nodiscard]] Result<> drawPicture(const Plan &plan, const Filter &filter, const Request &request);
/// Who covers what, and what is due; as `list` says them: table, json, csv.
[[nodiscard]] Result<> tellCoverage(const Plan &plan, const Filter &filter, const QString &format);
[[nodiscard]] Result<> tellDue(const Plan &plan, const Filter &filter, const Request &request);
[[nodiscard]] Result<> checkPlan(const Plan &plan);
[[nodiscard]] Result<> backUp(const Plan &plan, const QString &path);

} // namespace jalons
