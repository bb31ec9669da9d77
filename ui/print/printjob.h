// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letterhead.h"
#include "core/plan/bulletin.h"
#include "core/plan/filter.h"
#include "core/summary/layout.h"
#include "core/summary/summary.h"
#include "ui/shown/appearance.h"

#include <QDate>

#include <optional>

namespace jalons {

enum class PaperSize { A4, A3 };

/// What is to be printed, of which events, on what.
struct PrintJob
{
    Layout layout = Layout::Sheet;
    Filter filter;
    SummaryOptions options;
    PaperSize paper = PaperSize::A4;
    std::optional<bool> landscape; ///< posters lie and texts stand where nobody chose
    Appearance appearance; ///< the weeks and the days off of posters, as the views have them
    QDate day; ///< what is later is yet to come; that of edition where null
    Letterhead letterhead;
    std::optional<Bulletin> bulletin; ///< as it was edited or has left; composed where none
};

[[nodiscard]] bool lies(const PrintJob &job); ///< landscape

} // namespace jalons
