// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

namespace jalons {

/// A text as a printer sets it. French: a narrow no-break space before ; ! ? » and after «, a
/// no-break space before the colon, typographic apostrophes; addresses (web, mail) are left alone.
/// In both languages no line begins with a middle dot; else English is as it is.
[[nodiscard]] QString typeset(const QString &text, Language language);

/// The same words with places to break (zero-width spaces) where one is too long for a column;
/// addresses break after their signs. For what is read, never for what is followed.
[[nodiscard]] QString breakable(const QString &text);

} // namespace jalons
