// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/summary/bulletin.h"
#include "core/summary/summary.h"

#include <QDate>

#include <optional>

class QWidget;

namespace jalons {

class Plan;

/// What goes on paper: one sheet per event, a list by day, a poster of each month, week or year, a
/// dossier per territory, a news page, territories against themes.
enum class Layout { Sheet, Agenda, Month, Week, Year, Territory, Bulletin, Coverage };

enum class PaperSize { A4, A3 };

struct PrintJob
{
    Layout layout = Layout::Sheet;
    Filter filter;
    SummaryOptions options;
    PaperSize paper = PaperSize::A4;
    std::optional<bool> landscape; ///< posters lie and texts stand where nobody chose
    QDate day; ///< what is later is yet to come; that of edition where null
    std::optional<Bulletin> bulletin; ///< as it was edited or has left; composed where none
};

/// The stable English word of a layout (`sheet`, `territory`) and back.
[[nodiscard]] QString keyOf(Layout layout);
[[nodiscard]] std::optional<Layout> layoutFromKey(const QString &key);
[[nodiscard]] QStringList layoutKeys();
/// « Affiche du mois », in the language of the screen.
[[nodiscard]] QString nameOf(Layout layout);

[[nodiscard]] bool isPoster(Layout layout);

/// Writes the pages as a PDF, fonts embedded, and gives how many there are. Nothing to print is an
/// error that says which filter hides everything; the file appears whole or not at all.
[[nodiscard]] Result<int> writePdf(
    const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock = systemClock());

/// Writes the pages as one HTML file. Posters are drawn, not written: Trouble::Usage.
[[nodiscard]] Result<> writeHtml(
    const Plan &plan, const PrintJob &job, const QString &path, const Clock &clock = systemClock());

/// Opens the preview of what will be printed, from which a printer or a PDF is chosen.
[[nodiscard]] Result<> printWithPreview(QWidget *parent, const Plan &plan, const PrintJob &job);

} // namespace jalons
