// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/summary.h"

#include <QDate>

namespace jalons {

/// A dossier for each territory of the filter (each that leads an event of it, where it names
/// none): priorities with their progress, events held and to come, partners, open actions. `day`
/// tells what is overdue. From resources/templates/territory.mustache.
[[nodiscard]] Result<QStringList> territoriesHtml(
    const Plan &plan, const Filter &filter, QDate day, const SummaryOptions &options = {});

/// Territories against national themes, then every priority with the events that treat it; counted,
/// never typed. From resources/templates/coverage.mustache.
[[nodiscard]] Result<QString> coverageHtml(
    const Plan &plan, const Filter &filter, const SummaryOptions &options = {});

} // namespace jalons
