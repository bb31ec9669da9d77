// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "core/basis/result.h"
#include "ui/print/printjob.h"

class QPrinter;
class QWidget;

namespace jalons {

class Plan;

/// Writes the pages as a PDF, fonts embedded, and gives how many there are. Nothing to print is an
/// error that says which filter hides everything; the file appears whole or not at all.
[[nodiscard]] Result<int> writePdf(const Plan &plan, const PrintJob &job, const QString &path,
    const Clock &clock = systemClock(), const Headway &headway = {});

/// Prints the same pages: those from `from` to `to` (counted from 1) that the printer was asked
/// for, all where it was asked for none. Told to stop, it prints none.
[[nodiscard]] Result<int> printOn(QPrinter &printer, const Plan &plan, const PrintJob &job,
    const Clock &clock = systemClock(), const Headway &headway = {});

/// Shows the pages of a job that is settled, and prints them where that is wanted. What is still to
/// be chosen, PrintDialog asks.
[[nodiscard]] Result<> printWithPreview(QWidget *parent, const Plan &plan, const PrintJob &job);

/// Writes the pages as one HTML file, as an OpenDocument text, or, where LibreOffice is installed,
/// as a PDF whose headings and tables a screen reader finds. Posters are drawn, not written:
/// Trouble::Usage.
[[nodiscard]] Result<> writeHtml(const Plan &plan, const PrintJob &job, const QString &path,
    const Clock &clock = systemClock(), const Headway &headway = {});
[[nodiscard]] Result<> writeOdt(const Plan &plan, const PrintJob &job, const QString &path,
    const Clock &clock = systemClock(), const Headway &headway = {});
[[nodiscard]] Result<> writeAccessiblePdf(const Plan &plan, const PrintJob &job,
    const QString &path, const Clock &clock = systemClock(), const Headway &headway = {});

} // namespace jalons
