// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

#include <QStringList>

namespace jalons {

/// The pages that templates made as one HTML document that needs nothing beside it: headings and
/// heads of tables for a screen reader, a style of its own, light and dark, for paper, too.
[[nodiscard]] QString asOneFile(const QStringList &pages, const QString &title, Language language);

/// The title of such a page, as text.
[[nodiscard]] QString titleOfHtml(const QString &page);

} // namespace jalons
