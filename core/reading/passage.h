// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/datesintext.h"

namespace jalons {

/// A date read in a text, with what stands around it; lower case, without accents, so that rules
/// can look for words.
struct Passage
{
    QString before; ///< at most some eighty characters, of the same paragraph
    QString words; ///< the date's own
    QString after;
    QString spelling; ///< the date's own words as they were written

    [[nodiscard]] static Passage of(const QString &text, qsizetype from, qsizetype to);
};

/// True where the passage is no date of an event: the date of a law, a street named after a day, a
/// telephone number, « été » for has been, « 3/4 des ménages ».
[[nodiscard]] bool isNoDate(const Passage &passage, const PlannedDate &date, Writing writing);

/// Whether the words around speak of what was or of what will be: -1, 1, or 0 where they do not
/// say.
[[nodiscard]] int tenseOf(const Passage &passage);

} // namespace jalons
