// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/listing.h"

#include <QByteArray>
#include <QStringList>

namespace jalons {

/// Whom a CSV file is for.
enum class CsvForm {
    Standard, ///< RFC 4180: commas, keys as heads, ISO 8601 days; UTF-8
    FrenchExcel ///< a double click in a French Excel: semicolons, a BOM, headings, 12/03/2019
};

/// A listing as CSV. No cell can be taken for a formula: see guarded().
[[nodiscard]] QByteArray csvText(const Listing &listing, CsvForm form);

/// The rows of a CSV of either form, guards taken away, line ends inside a cell as `\n`. Strict:
/// a quotation mark out of place is an error that says the line.
[[nodiscard]] Result<QList<QStringList>> readCsv(const QByteArray &csv);

/// A text that no spreadsheet runs. One that begins with = + - @ (or their full-width forms), a
/// tab or a line end gets an apostrophe before it; so does one whose own apostrophes stand before
/// such a sign, so that unguarded() gives every text back.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace jalons
