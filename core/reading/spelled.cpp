// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/spelled.h"

#include "core/reading/names.h"

#include <QHash>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

int valueOf(const QString &word)
{
    static const QHash<QString, int> values{ { u"un"_s, 1 }, { u"une"_s, 1 }, { u"deux"_s, 2 },
        { u"trois"_s, 3 }, { u"quatre"_s, 4 }, { u"cinq"_s, 5 }, { u"six"_s, 6 }, { u"sept"_s, 7 },
        { u"huit"_s, 8 }, { u"neuf"_s, 9 }, { u"dix"_s, 10 }, { u"onze"_s, 11 }, { u"douze"_s, 12 },
        { u"treize"_s, 13 }, { u"quatorze"_s, 14 }, { u"quinze"_s, 15 }, { u"seize"_s, 16 },
        { u"vingt"_s, 20 }, { u"trente"_s, 30 }, { u"quarante"_s, 40 }, { u"cinquante"_s, 50 },
        { u"one"_s, 1 }, { u"two"_s, 2 }, { u"three"_s, 3 }, { u"four"_s, 4 }, { u"five"_s, 5 },
        { u"seven"_s, 7 }, { u"eight"_s, 8 }, { u"nine"_s, 9 }, { u"ten"_s, 10 },
        { u"fifteen"_s, 15 } };
    return values.value(word, 0);
}

/// Takes words from `at` on, as long as they make one number.
class Spelled
{
public:
    Spelled(const QList<Token> &tokens, qsizetype at)
        : m_tokens(tokens)
        , m_at(at)
    {
    }

    int take()
    {
        int value = takeBelowHundred();
        if ((value == 0 || value == 2)
            && (word() == "mille"_L1 || (value == 0 && word() == "mil"_L1))) {
            ++m_at;
            value = qMax(value, 1) * 1000 + takeBelowHundred();
        }
        return value;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    [[nodiscard]] QString word(qsizetype ahead = 0) const
    {
        const qsizetype i = m_at + ahead;
        const bool isWord = i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Word;
        return isWord ? m_tokens[i].text : QString();
    }

    int takeBelowHundred()
    {
        const int tens = valueOf(word());
        if (tens == 0 || (word() == "sept"_L1 && !sevenAt(m_at)))
            return 0;
        ++m_at;
        if (tens % 10 != 0)
            return tens;
        const int unit = valueOf(word());
        if (unit >= (tens == 10 ? 7 : 1) && unit <= 9) {
            ++m_at;
            return tens + unit;
        }
        if (tens >= 20 && word() == "et"_L1 && valueOf(word(1)) == 1) {
            m_at += 2;
            return tens + 1;
        }
        return tens;
    }

    [[nodiscard]] bool sevenAt(qsizetype i) const
    {
        if (i + 1 >= m_tokens.size())
            return false;
        const QString next = m_tokens[i + 1].text;
        return monthNamed(next) != 0 || unitNamed(next) != Unit::None || next == "heures"_L1;
    }

    const QList<Token> &m_tokens;
    qsizetype m_at;
};

} // namespace

QList<Token> withSpelledNumbers(const QList<Token> &tokens)
{
    QList<Token> result;
    for (qsizetype i = 0; i < tokens.size();) {
        Spelled spelled(tokens, i);
        const int value = spelled.take();
        if (value == 0) {
            result.append(tokens[i++]);
            continue;
        }
        Token number = tokens[i];
        number.kind = Token::Kind::Number;
        number.value = value;
        number.digits = 0;
        number.to = tokens[spelled.at() - 1].to;
        result.append(number);
        i = spelled.at();
    }
    return result;
}

} // namespace jalons
