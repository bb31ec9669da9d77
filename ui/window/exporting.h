// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"

namespace jalons {

class Plan;

enum class ExportFormat { Json, SheetsPdf, AgendaPdf, MonthPng, MonthSvg };

/// What is to be written, and how.
struct ExportWish
{
    ExportFormat format = ExportFormat::Json;
    Filter filter; ///< empty: the whole plan
    QDate month; ///< of a picture
    bool withNotes = false; ///< internal notes leave only when asked for
};

[[nodiscard]] QString suffixOf(ExportFormat format);

/// Writes the file whole or not at all.
[[nodiscard]] Result<> exportTo(
    const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock);

} // namespace jalons
