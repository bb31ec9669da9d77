// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/coverage.h"

#include <QByteArray>

namespace jalons {

/// Territories against national themes, for a terminal: a row a territory, a column a theme.
[[nodiscard]] QByteArray coverageTable(const Plan &plan, const Coverage &coverage, int width);
/// `{"territories": […], "priorities": […]}`, each with `held` and `toCome`.
[[nodiscard]] QByteArray coverageJson(const Plan &plan, const Coverage &coverage);
/// A row a priority: territory, rank, title, theme, progress, held, to come.
[[nodiscard]] QByteArray coverageCsv(const Plan &plan, const Coverage &coverage);

} // namespace jalons
