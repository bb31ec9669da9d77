// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/lineword.h"

#include "core/basis/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

TypedLine::TypedLine(const QString &text)
    : m_text(text)
{
    static const QRegularExpression parting(u"[,;:()/|\"«»]|\\s[-–—]\\s"_s);
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        LineWord word;
        word.from = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark()))
            ++i;
        word.to = i;
        word.key = searchKey(text.mid(word.from, word.to - word.from));
        const qsizetype before = m_words.isEmpty() ? 0 : m_words.last().to;
        word.parted = text.mid(before, word.from - before).contains(parting);
        m_words.append(word);
    }
}

QString TypedLine::textOf(qsizetype first, qsizetype end) const
{
    return m_text.mid(m_words[first].from, m_words[end - 1].to - m_words[first].from);
}

QString TypedLine::keyOf(qsizetype first, qsizetype end) const
{
    QString key;
    for (qsizetype i = first; i < end; ++i)
        key += (key.isEmpty() ? QString() : u" "_s) + m_words[i].key;
    return key;
}

qsizetype TypedLine::freeFrom(qsizetype first, qsizetype most) const
{
    qsizetype count = 0;
    while (count < most && first + count < m_words.size() && !m_words[first + count].taken
        && (count == 0 || !m_words[first + count].parted))
        ++count;
    return count;
}

void TypedLine::take(qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        m_words[i].taken = true;
}

bool TypedLine::takeText(qsizetype from, qsizetype to)
{
    const auto touches = [from, to](const LineWord &word) {
        return word.from < to && from < word.to;
    };
    const bool taken = std::any_of(m_words.begin(), m_words.end(), [&](const LineWord &word) {
        return touches(word) && word.taken;
    });
    if (taken)
        return false;
    for (LineWord &word : m_words)
        word.taken = word.taken || touches(word);
    return true;
}

} // namespace jalons
