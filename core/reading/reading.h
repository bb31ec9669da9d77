// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/token.h"

#include <QDate>

#include <initializer_list>
#include <optional>

namespace jalons {

/// A text being read: its tokens, how far the grammar has come, and what it has to complain about.
/// The rules of the grammar are free functions that take it, and leave it where it was when they do
/// not apply.
class Reading
{
public:
    Reading(const QString &text, QDate anchor);
    /// Of some tokens of the text alone.
    Reading(const QString &text, QDate anchor, const QList<Token> &tokens);

    [[nodiscard]] QDate anchor() const { return m_anchor; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const;
    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    /// How many tokens any rule took at the most: no longer text that begins so can be read whole.
    [[nodiscard]] qsizetype furthest() const { return m_furthest; }

    const Token &take();
    bool takeSign(char sign);
    /// Takes the first of the phrases (words parted by blanks) that stands here.
    bool takeAny(std::initializer_list<const char *> phrases);
    std::optional<int> takeNumber(int least, int most);
    std::optional<int> takeMonth();
    std::optional<int> takeWeekday();
    /// « 2e », « deuxième », « dernier » (-1).
    std::optional<int> takeOrdinal();
    /// Four figures, or two that no hour or range follows: « 12 mars 19 » is 2019.
    std::optional<int> takeYear();
    /// Four figures, parted from what stands before by « de », « of », a comma or nothing.
    std::optional<int> takeLongYear();

    /// Keeps the first sentence on what makes no sense, for the person who typed it.
    void complain(const QString &sentence);
    [[nodiscard]] QString complaint() const { return m_complaint; }
    /// What was typed from the furthest point that any rule reached.
    [[nodiscard]] QString notUnderstood() const;

private:
    /// How many tokens the phrase takes where it stands here; 0 where it does not.
    [[nodiscard]] qsizetype wordsOf(const char *phrase) const;

    QString m_text;
    QDate m_anchor;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_furthest = 0;
    QString m_complaint;
};

} // namespace jalons
