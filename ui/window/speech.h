// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

namespace jalons {

/// Makes the whole programme speak this language from now on: loads :/i18n/jalons_fr.qm (or _en)
/// and Qt's own words, and sets the default QLocale that spokenLanguage() goes by. Works without a
/// screen, too.
void speak(Language language);

/// The language chosen in the menu; the system's where none was.
[[nodiscard]] Language preferredLanguage();

} // namespace jalons
