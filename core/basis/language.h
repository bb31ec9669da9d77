// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace jalons {

/// The two languages the programme speaks, French first.
enum class Language { French, English };

/// English where the system's language is English, French everywhere else.
[[nodiscard]] Language systemLanguage();

/// fr_FR or en_GB: for numbers, sorting and the names of months.
[[nodiscard]] QLocale localeOf(Language language);

/// "fr" or "en": the ending of a translation file, the `lang` of a page (BCP 47).
[[nodiscard]] QString codeOf(Language language);

/// The language of the words on the screen, by the default QLocale that the programme set at start.
[[nodiscard]] Language spokenLanguage();

} // namespace jalons
