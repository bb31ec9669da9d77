// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace jalons {

/// Rows as columns for a terminal, two spaces apart, each as wide as its longest cell. `flexible`
/// is shortened (to no less than 24) where the terminal is `width` wide; never where that is 0.
[[nodiscard]] QString inColumns(const QList<QStringList> &rows, qsizetype flexible, int width);

/// Without what steers a terminal.
[[nodiscard]] QString oneLine(QString text);

} // namespace jalons
