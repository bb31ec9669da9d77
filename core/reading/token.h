// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jalons {

/// A number, a word (lower case, no accents) or a sign of a typed text, and where it stood there.
struct Token
{
    enum class Kind { End, Number, Word, Sign };

    Kind kind = Kind::End;
    QString text;
    int value = -1; ///< of a number; -1 where it has too many digits
    int digits = 0; ///< as typed: « 02 » has two; 0 where the number was spelled out
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] bool isNumber(int least, int most) const
    {
        return kind == Kind::Number && value >= least && value <= most;
    }
    [[nodiscard]] bool isSpelled() const { return kind == Kind::Number && digits == 0; }
    [[nodiscard]] bool is(QLatin1String what) const { return kind != Kind::Number && text == what; }
};

/// Splits « 9h30 » into 9, h, 30 and « d'octobre » into d, octobre. Apostrophes, guillemets and the
/// hyphen between two words only part; every dash is `-`; a full stop counts between two numbers
/// alone. Numbers spelled out in French (« vingt-huit », « deux mille dix-neuf ») come out as
/// numbers.
[[nodiscard]] QList<Token> tokensOf(const QString &text);

} // namespace jalons
