// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/token.h"

namespace jalons {

/// The tokens with numbers spelled out (« vingt-huit », « deux mille dix-neuf », « three ») put
/// into figures. « Sept » stays a word, the month, unless a month or a unit of time follows it.
[[nodiscard]] QList<Token> withSpelledNumbers(const QList<Token> &tokens);

} // namespace jalons
