// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace jalons {

/// What an office prints at the head of a document.
struct Letterhead
{
    QString text; ///< a few lines, the first of them its name
    QString logo; ///< path of a picture: SVG, PNG or JPEG; empty: none

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && logo.isEmpty(); }
    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// The same within a file that is no painted page: the logo as the bytes of a PNG.
struct DocumentHead
{
    QString text;
    QByteArray png; ///< empty: none
    QSize size; ///< of the logo on paper, in tenths of a millimetre

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && png.isEmpty(); }
};

/// What stands for the logo where it cannot be seen: « Logo : DIHAL ».
[[nodiscard]] QString logoInWords(const DocumentHead &head);

} // namespace jalons
