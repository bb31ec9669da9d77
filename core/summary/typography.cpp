// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/typography.h"

#include <QRegularExpression>

namespace jalons {

namespace {

constexpr QChar noBreak(0x00a0);
constexpr QChar narrowNoBreak(0x202f);
constexpr QChar zeroWidth(0x200b);
constexpr QChar apostrophe(0x2019);
constexpr QChar opening(0x00ab);
constexpr QChar closing(0x00bb);
constexpr char16_t middleDot = 0x00b7;

/// A blank that a rule of typography may replace; never the end of a line.
bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\n' && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'@')
        || word.startsWith(u"mailto:");
}

QChar spaceBefore(QChar sign)
{
    switch (sign.unicode()) {
    case u';':
    case u'!':
    case u'?':
    case 0x00bb:
        return narrowNoBreak;
    case u':':
    case middleDot: // a line may end with it, but not begin
        return noBreak;
    default:
        return {};
    }
}

bool endsWord(QStringView text, qsizetype position)
{
    return position >= text.size() || text[position].isSpace() || text[position] == u')'
        || text[position] == closing;
}

/// True where a sign glued to its word wants a space: « Quoi? » does, 10:30 and ?page=2 do not.
bool wantsSpace(QStringView text, qsizetype position)
{
    if (text[position] == closing)
        return true;
    if (text[position] == middleDot)
        return false; // « les participant·es »
    const QChar before = text[position - 1];
    return (before.isLetterOrNumber() || before == u')' || before == u'%' || before == closing)
        && endsWord(text, position + 1);
}

class French
{
public:
    explicit French(QStringView text)
        : m_text(text)
    {
    }

    QString set()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_at == 0 || m_text[m_at - 1].isSpace())
                m_address = isAddress(wordAt(m_at));
            if (m_address && !m_text[m_at].isSpace())
                m_out += m_text[m_at];
            else
                setSign(m_text[m_at]);
        }
        return m_out;
    }

private:
    QStringView wordAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        return m_text.sliced(start, end - start);
    }

    void setSign(QChar sign)
    {
        if (sign == u'\'' && m_at > 0 && m_text[m_at - 1].isLetterOrNumber()) {
            m_out += apostrophe;
        } else if (sign == opening) {
            m_out += sign;
            while (m_at + 1 < m_text.size() && isBlank(m_text[m_at + 1]))
                ++m_at;
            if (m_at + 1 < m_text.size())
                m_out += narrowNoBreak;
        } else if (!spaceBefore(sign).isNull() && m_at > 0) {
            setAfterSpace(sign);
        } else {
            m_out += sign;
        }
    }

    void setAfterSpace(QChar sign)
    {
        const bool apart = isBlank(m_text[m_at - 1]);
        // « Oui ! », but neither a smiley's « :-) » nor the second sign of « ?! ».
        if (apart && (sign != u':' || endsWord(m_text, m_at + 1))) {
            while (!m_out.isEmpty() && isBlank(m_out.back()))
                m_out.chop(1);
            if (!m_out.isEmpty() && m_out.back() != u'\n')
                m_out += spaceBefore(sign);
        } else if (!apart && wantsSpace(m_text, m_at)) {
            m_out += spaceBefore(sign);
        }
        m_out += sign;
    }

    QStringView m_text;
    QString m_out;
    qsizetype m_at = 0;
    bool m_address = false;
};

qsizetype lengthOfWord(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'-' && text[end] != zeroWidth)
        ++end;
    return end - start;
}

/// True where a word may be parted after a letter: not inside what is seen as one sign.
bool mayPart(QStringView text, qsizetype position)
{
    if (position + 1 >= text.size())
        return false;
    const QChar next = text[position + 1];
    return !next.isSpace() && !next.isMark() && !next.isLowSurrogate()
        && next.category() != QChar::Other_Format;
}

/// English puts no blank before a sign: where one stands, the words are French.
QString withFrenchBlanksKept(QString text)
{
    static const QRegularExpression before(QStringLiteral("(?<=\\S)[ \\x{a0}](?=[;!?»])"));
    static const QRegularExpression colon(QStringLiteral("(?<=\\S) (?=:(?:\\s|$))"));
    static const QRegularExpression after(QStringLiteral("(?<=«)[ \\x{a0}](?=\\S)"));
    return text.replace(before, narrowNoBreak)
        .replace(colon, noBreak)
        .replace(after, narrowNoBreak);
}

} // namespace

QString typeset(const QString &text, Language language)
{
    return language == Language::French
        ? French(text).set()
        : withFrenchBlanksKept(text).replace(QStringLiteral(" · "), QStringLiteral("\u00a0· "));
}

QString breakable(const QString &text)
{
    constexpr qsizetype tolerated = 30; // letters that every column of ours has room for
    constexpr qsizetype part = 24;
    QString out;
    qsizetype start = 0; // of the word
    qsizetype run = 0; // letters since the last place to break
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        out += c;
        if (c.isSpace() || c == zeroWidth || c == u'-') {
            start = i + 1;
            run = 0;
            continue;
        }
        ++run;
        if (run < part / 2 || lengthOfWord(text, start) <= tolerated || !mayPart(text, i))
            continue;
        if (run >= part || QStringView(u"/?&=_.#@").contains(c)) {
            out += zeroWidth;
            run = 0;
        }
    }
    return out;
}

} // namespace jalons
