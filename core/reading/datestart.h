// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/token.h"

namespace jalons {

/// False where no date of any form begins with that token: most words of a text.
[[nodiscard]] bool mayBeginADate(const QList<Token> &tokens, qsizetype at);

/// True where a sentence or a line ends between the token before `at` and that one.
[[nodiscard]] bool endsSentence(const QString &text, const QList<Token> &tokens, qsizetype at);

/// « mardi », « Tue ».
[[nodiscard]] bool isWeekday(const Token &token);

} // namespace jalons
