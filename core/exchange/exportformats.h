// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jalons {

/// Everything that events leave a plan as.
enum class ExportFormat {
    Json, ///< the plan's own form, which can be imported again
    Xlsx,
    FrenchCsv, ///< for a French Excel
    Csv,
    Odt,
    Html,
    AccessiblePdf, ///< tagged, made by LibreOffice
    Pdf, ///< as it is printed
    Png,
    Svg
};

/// What a format is made of.
enum class ExportMaking {
    Data, ///< written from the values
    Pages, ///< written from the pages of a layout, without a screen
    PaintedPages, ///< the pages of a layout, painted
    Painted ///< a picture of a view
};

/// A line of the table of formats, which the command line and the dialogs share.
struct ExportFormatRow
{
    ExportFormat format;
    const char *key; ///< of --format
    const char *suffix;
    ExportMaking making;
};

/// In the order people choose from.
[[nodiscard]] const QList<ExportFormatRow> &exportFormats();
[[nodiscard]] const ExportFormatRow &rowOf(ExportFormat format);
[[nodiscard]] QString nameOf(ExportFormat format); ///< « Classeur Excel (XLSX) »
[[nodiscard]] QString suffixOf(ExportFormat format);
[[nodiscard]] QString keyOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromKey(const QString &key);

/// True for what `jalons export` writes: all that needs no screen.
[[nodiscard]] bool needsNoScreen(ExportFormat format);

} // namespace jalons
