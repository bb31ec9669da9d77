// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"

#include <QString>

namespace jalons {

class Plan;

struct SummaryOptions
{
    Language language = Language::French;
    bool withNotes = false; ///< internal notes leave only when asked for
    bool forScreen = false; ///< links to other events (`event:ID`), no page head
};

/// One event as an HTML page from resources/templates/sheet.mustache, everything escaped.
[[nodiscard]] Result<QString> sheetHtml(
    const Plan &plan, const EventId &event, const SummaryOptions &options = {});

} // namespace jalons
