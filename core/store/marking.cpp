// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/marking.h"

#include "core/basis/searchkey.h"

#include <QStringList>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

// Nobody types more; a pasted page must not build an endless query.
constexpr qsizetype mostWords = 24;

void append(QList<MarkedText> &stretches, const QString &text, bool isMarked)
{
    if (text.isEmpty())
        return;
    if (!stretches.isEmpty() && stretches.last().marked == isMarked)
        stretches.last().text += text;
    else
        stretches.append({ text, isMarked });
}

/// How many letters of a word say the key that begins it: « œu » says « oeu ».
qsizetype lettersOf(const QString &word, qsizetype keyLength)
{
    qsizetype letters = 0;
    while (letters < word.size() && searchKey(word.first(letters)).size() < keyLength)
        ++letters;
    while (letters < word.size() && word[letters].isMark())
        ++letters;
    return letters;
}

/// How much of a word is marked: the longest of the keys that begin it.
qsizetype markedLetters(const QString &word, const QStringList &keys)
{
    const QString key = searchKey(word);
    qsizetype longest = 0;
    for (const QString &sought : keys) {
        if (sought.size() > longest && key.startsWith(sought))
            longest = sought.size();
    }
    return longest == 0 ? 0 : lettersOf(word, longest);
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Where the word at `position`, or the blank before it, begins.
qsizetype wordBoundary(const QString &text, qsizetype position)
{
    while (position > 0 && belongsToWord(text[position]) && belongsToWord(text[position - 1]))
        --position;
    return position;
}

} // namespace

QStringList wordsSought(const QString &text)
{
    QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

QList<MarkedText> marked(const QString &text, const QStringList &wordsSought)
{
    QList<MarkedText> stretches;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const bool isWord = text[at].isLetterOrNumber();
        while (
            at < text.size() && (isWord ? belongsToWord(text[at]) : !text[at].isLetterOrNumber()))
            ++at;
        const QString part = text.sliced(from, at - from);
        const qsizetype letters = isWord ? markedLetters(part, wordsSought) : 0;
        append(stretches, part.first(letters), true);
        append(stretches, part.sliced(letters), false);
    }
    return stretches;
}

QList<MarkedText> excerpt(const QString &text, const QStringList &wordsSought, qsizetype length)
{
    const QString line = text.simplified();
    const QList<MarkedText> whole = marked(line, wordsSought);
    if (line.size() <= length)
        return whole;
    qsizetype first = 0;
    for (const MarkedText &stretch : whole) {
        if (stretch.marked)
            break;
        first += stretch.text.size();
    }
    if (first >= line.size())
        first = 0;
    // A third before the word, so that it is read in its sentence.
    const qsizetype start = qBound<qsizetype>(0, first - length / 3, line.size() - length);
    const qsizetype from = wordBoundary(line, start);
    const qsizetype to
        = start + length < line.size() ? wordBoundary(line, start + length) : line.size();
    QList<MarkedText> cut = marked(line.sliced(from, to - from).trimmed(), wordsSought);
    if (from > 0)
        cut.prepend({ u"… "_s, false });
    if (to < line.size())
        append(cut, u" …"_s, false);
    return cut;
}

QString plainText(const QList<MarkedText> &stretches)
{
    QString text;
    for (const MarkedText &stretch : stretches)
        text += stretch.text;
    return text;
}

} // namespace jalons
