// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exportformats.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ExportFormats)
};

} // namespace

const QList<ExportFormatRow> &exportFormats()
{
    using enum ExportFormat;
    static const QList<ExportFormatRow> rows{
        { Json, "json", "json", ExportMaking::Data },
        { Xlsx, "xlsx", "xlsx", ExportMaking::Data },
        { FrenchCsv, "csv-excel", "csv", ExportMaking::Data },
        { Csv, "csv", "csv", ExportMaking::Data },
        { Odt, "odt", "odt", ExportMaking::Pages },
        { Html, "html", "html", ExportMaking::Pages },
        { AccessiblePdf, "pdf", "pdf", ExportMaking::Pages },
        { Pdf, "pdf-printed", "pdf", ExportMaking::PaintedPages },
        { Png, "png", "png", ExportMaking::Painted },
        { Svg, "svg", "svg", ExportMaking::Painted },
    };
    return rows;
}

const ExportFormatRow &rowOf(ExportFormat format)
{
    const QList<ExportFormatRow> &rows = exportFormats();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [format](const auto &each) {
        return each.format == format;
    });
    Q_ASSERT(row != rows.cend());
    return *row;
}

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return Words::tr("Jalons data (JSON), can be imported again");
    case ExportFormat::Xlsx:
        return Words::tr("Excel workbook (XLSX)");
    case ExportFormat::FrenchCsv:
        return Words::tr("Table for a French Excel (CSV with semicolons)");
    case ExportFormat::Csv:
        return Words::tr("Table for other programmes (CSV)");
    case ExportFormat::Odt:
        return Words::tr("Text to edit (ODT: LibreOffice, Word)");
    case ExportFormat::Html:
        return Words::tr("Web page in one file (HTML)");
    case ExportFormat::AccessiblePdf:
        return Words::tr("Accessible PDF (tagged, through LibreOffice)");
    case ExportFormat::Pdf:
        return Words::tr("PDF as printed (not tagged)");
    case ExportFormat::Png:
        return Words::tr("Picture of the calendar (PNG)");
    case ExportFormat::Svg:
        return Words::tr("Drawing of the calendar (SVG)");
    }
    return {};
}

QString suffixOf(ExportFormat format)
{
    return QLatin1String(rowOf(format).suffix);
}

QString keyOf(ExportFormat format)
{
    return QLatin1String(rowOf(format).key);
}

std::optional<ExportFormat> exportFormatFromKey(const QString &key)
{
    for (const ExportFormatRow &row : exportFormats()) {
        if (key == QLatin1String(row.key))
            return row.format;
    }
    return std::nullopt;
}

bool needsNoScreen(ExportFormat format)
{
    const ExportMaking making = rowOf(format).making;
    return making == ExportMaking::Data || making == ExportMaking::Pages;
}

} // namespace jalons
