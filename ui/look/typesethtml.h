// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextDocument;

namespace jalons {

/// HTML whose narrow no-break spaces outlast QTextDocument::setHtml(), which takes them for any
/// blank: a line could then begin with « ! ». restoreNarrowSpaces() must follow.
[[nodiscard]] QString withNarrowSpacesKept(const QString &html);
void restoreNarrowSpaces(QTextDocument &document);

} // namespace jalons
