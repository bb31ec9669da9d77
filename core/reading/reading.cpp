// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reading.h"

#include "core/reading/names.h"

namespace jalons {

Reading::Reading(const QString &text, QDate anchor)
    : Reading(text, anchor, tokensOf(text))
{
}

Reading::Reading(const QString &text, QDate anchor, const QList<Token> &tokens)
    : m_text(text)
    , m_anchor(anchor)
    , m_tokens(tokens)
{
}

const Token &Reading::peek(qsizetype ahead) const
{
    static const Token end;
    const qsizetype i = m_at + ahead;
    return i >= 0 && i < m_tokens.size() ? m_tokens[i] : end;
}

const Token &Reading::take()
{
    const Token &token = peek();
    ++m_at;
    m_furthest = qMax(m_furthest, qMin(m_at, m_tokens.size()));
    return token;
}

bool Reading::takeSign(char sign)
{
    const bool here = peek().kind == Token::Kind::Sign && peek().text == QLatin1Char(sign);
    if (here)
        take();
    return here;
}

bool Reading::takeAny(std::initializer_list<const char *> phrases)
{
    for (const char *phrase : phrases) {
        if (const qsizetype words = wordsOf(phrase); words > 0) {
            for (qsizetype i = 0; i < words; ++i)
                take();
            return true;
        }
    }
    return false;
}

qsizetype Reading::wordsOf(const char *phrase) const
{
    qsizetype words = 0;
    for (const char *word = phrase; *word != '\0'; ++words) {
        const char *end = word;
        while (*end != '\0' && *end != ' ')
            ++end;
        const Token &token = peek(words);
        if (token.kind != Token::Kind::Word || token.text != QLatin1String(word, end - word))
            return 0;
        word = *end == ' ' ? end + 1 : end;
    }
    return words;
}

std::optional<int> Reading::takeNumber(int least, int most)
{
    if (!peek().isNumber(least, most))
        return std::nullopt;
    return take().value;
}

std::optional<int> Reading::takeMonth()
{
    const int month = peek().kind == Token::Kind::Word ? monthNamed(peek().text) : 0;
    if (month == 0)
        return std::nullopt;
    take();
    return month;
}

std::optional<int> Reading::takeWeekday()
{
    const int weekday = peek().kind == Token::Kind::Word ? weekdayNamed(peek().text) : 0;
    if (weekday == 0)
        return std::nullopt;
    take();
    return weekday;
}

std::optional<int> Reading::takeOrdinal()
{
    if (peek().isNumber(1, 31) && peek(1).kind == Token::Kind::Word
        && isOrdinalEnding(peek(1).text)) {
        const int value = take().value;
        take();
        return value;
    }
    const int ordinal = peek().kind == Token::Kind::Word ? ordinalNamed(peek().text) : 0;
    if (ordinal == 0)
        return std::nullopt;
    take();
    return ordinal;
}

std::optional<int> Reading::takeYear()
{
    if (peek().isNumber(1900, 2199) && (peek().digits == 4 || peek().isSpelled()))
        return take().value;
    const Token &next = peek(1);
    const bool free = next.kind == Token::Kind::End || next.is(QLatin1String(","))
        || next.is(QLatin1String("a")) || next.is(QLatin1String("de"))
        || (next.kind == Token::Kind::Number && next.digits > 0);
    if (peek().kind == Token::Kind::Number && peek().digits == 2 && free)
        return 2000 + take().value;
    return std::nullopt;
}

std::optional<int> Reading::takeLongYear()
{
    const qsizetype start = m_at;
    if (!takeAny({ "de l annee", "de", "of", "en", "in" }) && !takeSign(',') && !takeSign('-'))
        takeSign('/');
    if (peek().isNumber(1900, 2199) && (peek().digits == 4 || peek().isSpelled()))
        return take().value;
    goTo(start);
    return std::nullopt;
}

void Reading::complain(const QString &sentence)
{
    if (m_complaint.isEmpty())
        m_complaint = sentence;
}

QString Reading::notUnderstood() const
{
    if (m_furthest >= m_tokens.size())
        return m_text.simplified();
    return m_text.mid(m_tokens[m_furthest].from).simplified();
}

} // namespace jalons
