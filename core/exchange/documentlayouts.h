// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "core/exchange/documentinfo.h"
#include "core/summary/layout.h"
#include "core/summary/summary.h"

namespace jalons {

/// Pages that become a document, and what it says of itself.
struct Document
{
    QStringList pages; ///< HTML
    DocumentInfo info;
};

/// The document that a layout makes of the events of a filter; a poster's are told as an agenda.
/// None to tell of is an error that says which filter hides them all.
[[nodiscard]] Result<Document> documentOf(const Plan &plan, Layout layout, const Filter &filter,
    const SummaryOptions &options, const Clock &clock, const Headway &headway = {});

/// What a file of a plan says of itself; its title is still empty.
[[nodiscard]] Result<DocumentInfo> documentInfoOf(
    const Plan &plan, Language language, const Clock &clock);

} // namespace jalons
