// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/token.h"

#include "core/reading/spelled.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// One character as it is compared: no accent, lower case, one sort of dash, blanks for what only
/// parts.
QString folded(QChar c)
{
    if (c.isSpace() || u"'’ʼ‘«»\"“”\u2060\u200b"_s.contains(c))
        return u" "_s;
    if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
        return u"-"_s;
    if (c == u'&')
        return u" et "_s;
    QString kept;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD).toLower()) {
        if (!part.isMark())
            kept += part;
    }
    return kept;
}

struct Folded
{
    QString text;
    QList<qsizetype> origin; ///< for each character, where it was in the text typed
};

Folded fold(const QString &text)
{
    Folded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString part = folded(text[i]);
        result.text += part;
        result.origin.insert(result.origin.size(), part.size(), i);
    }
    result.origin.append(text.size());
    return result;
}

bool onlyParts(const QString &text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar();
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
    if (text[i] == u'-')
        return before.isLetter() && after.isLetter();
    if (text[i] == u'.')
        return !(before.isDigit() && after.isDigit());
    return text[i].isSpace();
}

Token::Kind kindOf(QChar c)
{
    if (c.isDigit())
        return Token::Kind::Number;
    return c.isLetter() ? Token::Kind::Word : Token::Kind::Sign;
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    const Folded typed = fold(text);
    QList<Token> tokens;
    for (qsizetype i = 0; i < typed.text.size();) {
        if (onlyParts(typed.text, i)) {
            ++i;
            continue;
        }
        Token token;
        token.kind = kindOf(typed.text[i]);
        const qsizetype first = i++;
        while (token.kind != Token::Kind::Sign && i < typed.text.size()
            && kindOf(typed.text[i]) == token.kind)
            ++i;
        token.text = typed.text.mid(first, i - first);
        token.from = typed.origin[first];
        token.to = typed.origin[i - 1] + 1;
        if (token.kind == Token::Kind::Number) {
            token.digits = static_cast<int>(token.text.size());
            token.value = token.digits <= 8 ? token.text.toInt() : -1;
        }
        tokens.append(token);
    }
    return withSpelledNumbers(tokens);
}

} // namespace jalons
