// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/severaldays.h"

#include "core/reading/names.h"
#include "core/reading/reading.h"
#include "core/reading/wholedate.h"

namespace jalons {

namespace {

bool isWeekdays(const Token &token)
{
    return token.kind == Token::Kind::Word
        && (weekdayNamed(token.text) != 0
            || (token.text.endsWith(QLatin1Char('s')) && weekdayNamed(token.text.chopped(1)) != 0));
}

/// The numbers joined by commas and a last « et », as places among the tokens.
QList<qsizetype> numbersFrom(const QList<Token> &tokens, qsizetype &at)
{
    QList<qsizetype> numbers;
    bool last = false;
    while (at < tokens.size() && tokens[at].isNumber(1, 31) && tokens[at].digits <= 2) {
        numbers.append(at++);
        if (last || at >= tokens.size())
            break;
        last = tokens[at].is(QLatin1String("et")) || tokens[at].is(QLatin1String("and"));
        if (!last && !tokens[at].is(QLatin1String(",")))
            break;
        ++at;
    }
    return last ? numbers : QList<qsizetype>();
}

} // namespace

SeveralDays severalDaysAt(
    const QString &text, const QList<Token> &tokens, qsizetype at, QDate anchor)
{
    const qsizetype start = at;
    if (tokens[at].is(QLatin1String("les")) || tokens[at].is(QLatin1String("des")))
        ++at;
    if (at < tokens.size() && isWeekdays(tokens[at]))
        ++at;
    const QList<qsizetype> numbers = numbersFrom(tokens, at);
    const bool month = at < tokens.size() && tokens[at].kind == Token::Kind::Word
        && monthNamed(tokens[at].text) != 0;
    if (numbers.size() < 2 || !month)
        return {};
    const bool together
        = numbers.size() == 2 && tokens[numbers[1]].value == tokens[numbers[0]].value + 1;
    if (together)
        return {};
    SeveralDays several;
    several.end = at + 1;
    if (several.end < tokens.size() && tokens[several.end].isNumber(1900, 2199)
        && tokens[several.end].digits == 4)
        ++several.end;
    for (const qsizetype number : numbers) {
        QList<Token> one{ tokens[number] };
        one += tokens.mid(at, several.end - at);
        Reading reading(text, anchor, one);
        const auto date = readWholeDate(reading, text);
        if (!date || !date->isDay())
            return {};
        const bool first = several.days.isEmpty();
        several.tokens.append({ first ? start : number, number + 1 });
        several.days.append(*date);
    }
    several.tokens.last().second = several.end;
    return several;
}

} // namespace jalons
