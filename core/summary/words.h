// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/kind.h"
#include "core/summary/pagetemplate.h"

#include <QCoreApplication>
#include <QStringList>

namespace jalons {

/// The words of the printed pages, for the translators.
struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::SummaryWords)
};

/// The kind with its rank in the series: « 1er comité de pilotage », « 3e journée dédiée », “2nd
/// club”; the kind alone where there is no rank. A kind of the officer's own is numbered: «
/// Petit-déjeuner n° 3 ».
[[nodiscard]] QString kindInWords(const Kind &kind, int rank, Language language);

/// “1st”, “22nd”.
[[nodiscard]] QString englishOrdinal(int rank);

/// « A, B et C ».
[[nodiscard]] QString enumeration(const QStringList &items);

/// « Livrable : charte ».
[[nodiscard]] QString labelled(const QString &label, const QString &value);

/// With a capital.
[[nodiscard]] QString sentenceCase(const QString &words);

/// Paragraphs parted by empty lines, as rows { lines: [{ text, more }] }.
[[nodiscard]] QVariantList paragraphs(const QString &text);

/// Every heading and column title of the templates, by its name there.
[[nodiscard]] Fields labels();

} // namespace jalons
