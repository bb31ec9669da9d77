// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/repetition.h"

#include "core/reading/names.h"
#include "core/reading/token.h"

namespace jalons {

namespace {

bool isStretch(const Token &token)
{
    static const QStringList others = QStringLiteral(
        "trimestre trimestres semestre semestres quarter quarters half fortnight quinzaine")
                                          .split(u' ');
    return token.kind == Token::Kind::Word
        && (unitNamed(token.text) != Unit::None || others.contains(token.text));
}

/// « mardi », and « mardis » of « tous les mardis ».
bool isWeekday(const QString &word)
{
    return weekdayNamed(word) > 0 || (word.endsWith(u's') && weekdayNamed(word.chopped(1)) > 0);
}

/// How many tokens lead in: « chaque », « tous les ».
qsizetype leadingIn(const QList<Token> &tokens, qsizetype at)
{
    const Token &first = tokens[at];
    if (first.is(QLatin1String("chaque")) || first.is(QLatin1String("every"))
        || first.is(QLatin1String("each")))
        return 1;
    const bool all = first.is(QLatin1String("tous")) || first.is(QLatin1String("toutes"));
    return all && tokens.value(at + 1).is(QLatin1String("les")) ? 2 : 0;
}

} // namespace

std::optional<Repetition> repetitionIn(const QString &text)
{
    const QList<Token> tokens = tokensOf(text);
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const qsizetype leads = leadingIn(tokens, at);
        if (leads == 0)
            continue;
        qsizetype next = at + leads;
        if (next < tokens.size()
            && (tokens[next].isNumber(1, 99) || tokens[next].is(QLatin1String("other"))))
            ++next;
        if (next >= tokens.size())
            break;
        if (isStretch(tokens[next]))
            return Repetition{ tokens[at].from, tokens[next].to };
        if (isWeekday(tokens[next].text) || ordinalNamed(tokens[next].text) != 0)
            return Repetition{ tokens[at].from, tokens[at + leads - 1].to };
    }
    return std::nullopt;
}

} // namespace jalons
