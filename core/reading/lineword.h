// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jalons {

/// A word of a typed line, and whether something was made of it already.
struct LineWord
{
    QString key; ///< lower case, no accents
    qsizetype from = 0;
    qsizetype to = 0;
    bool taken = false;
    bool parted = false; ///< a comma, a colon, a bracket or a dash stands before it
};

/// A line as words; those that one reader took are not there for the next.
class TypedLine
{
public:
    explicit TypedLine(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<LineWord> &words() const { return m_words; }
    [[nodiscard]] QString textOf(qsizetype first, qsizetype end) const;
    /// The keys of some words, parted by blanks.
    [[nodiscard]] QString keyOf(qsizetype first, qsizetype end) const;
    /// How many words from `first` on are free and not parted, at most `most`.
    [[nodiscard]] qsizetype freeFrom(qsizetype first, qsizetype most) const;
    void take(qsizetype first, qsizetype end);
    /// Takes the words that touch a stretch of the text; false where one of them was taken before.
    bool takeText(qsizetype from, qsizetype to);

private:
    QString m_text;
    QList<LineWord> m_words;
};

} // namespace jalons
