// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QTextDocument>

#include <memory>

class QPaintDevice;
class QTextBlock;

namespace jalons {

/// Above and below the text of a table's cell, in 1/96 inch.
inline constexpr double paperCellPadding = 4;

/// Open Sans where it is installed, else the application's font, in the size of the body.
[[nodiscard]] QFont paperFont();

/// A page of core/summary with the style of paper: body 10 points, headings in the accent, glyphs
/// drawn as lines; measured for the device.
[[nodiscard]] std::unique_ptr<QTextDocument> paperDocument(
    const QString &html, QPaintDevice *device);

/// True for headings, which never end a page.
[[nodiscard]] bool staysWithNext(const QTextBlock &block);

} // namespace jalons
