// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jalons {

/// A stretch of a text, and whether it is one of the words that were sought.
struct MarkedText
{
    QString text;
    bool marked = false;

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

/// The words of a search, folded by searchKey(), each once.
[[nodiscard]] QStringList wordsSought(const QString &text);

/// The text in stretches; marked is the beginning of each word that begins as a sought one does,
/// whatever case and accents: « metropole » marks « métropole », « oeuvre » marks « œuvre ».
[[nodiscard]] QList<MarkedText> marked(const QString &text, const QStringList &wordsSought);

/// The stretch of a long text round its first marked word, some `length` characters, with « … »
/// where it was cut; the whole text where it is no longer.
[[nodiscard]] QList<MarkedText> excerpt(
    const QString &text, const QStringList &wordsSought, qsizetype length);

/// The text of all stretches.
[[nodiscard]] QString plainText(const QList<MarkedText> &stretches);

} // namespace jalons
