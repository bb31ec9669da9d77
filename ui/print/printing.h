// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/summary/summary.h"

class QWidget;

namespace jalons {

class Plan;

/// What goes on paper: one sheet per event, or a list by day.
enum class Layout { Sheet, Agenda };

struct PrintJob
{
    Layout layout = Layout::Sheet;
    Filter filter;
    SummaryOptions options;
};

/// Writes the pages as a PDF, fonts embedded, and gives how many there are. Nothing to print is an
/// error that says which filter hides everything; the file appears whole or not at all.
[[nodiscard]] Result<int> writePdf(
    const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock = systemClock());

/// Opens the preview of what will be printed, from which a printer or a PDF is chosen.
[[nodiscard]] Result<> printWithPreview(QWidget *parent, const Plan &plan, const PrintJob &job);

} // namespace jalons
