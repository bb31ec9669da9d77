// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/frenchgrammar.h"

namespace jalons::french {

/// The first word: up to a blank, an apostrophe or a sign; small letters.
[[nodiscard]] QString firstWord(const QString &words);

} // namespace jalons::french
