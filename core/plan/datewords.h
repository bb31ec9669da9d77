// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/planneddate.h"

namespace jalons {

/// How much room the words have.
enum class Wording {
    Full, ///< « mercredi 6 février 2019, 9 h 30 – 12 h 30 »
    Plain, ///< « 6 février 2019, 9 h 30 – 12 h 30 »
    Short ///< « 6 févr. 2019 », « T1 2020 »: for a column
};

/// The date as people write it: « 1er avril 2019 », « du 12 au 14 mars 2019 », « septembre 2019 »,
/// « 1er trimestre 2020 », « à compter du 1er avril 2019 », « date à fixer ». French typography:
/// narrow no-break spaces round h, no-break space between day and month, 1er as « 1er ».
[[nodiscard]] QString inWords(
    const PlannedDate &date, Language language, Wording wording = Wording::Plain);

/// One day: « mardi 12 mars 2019 » (Full), « 12 mars 2019 » (Plain), « 12 mars » (Short).
[[nodiscard]] QString inWords(QDate day, Language language, Wording wording = Wording::Plain);

/// « 9 h 30 », « 14 h »; in English 9:30, 14:00.
[[nodiscard]] QString inWords(QTime time, Language language);

/// « mars 2019 » and « Mars 2019 » in French are both wanted: this is the running-text form.
[[nodiscard]] QString monthInWords(QDate anyDay, Language language);

} // namespace jalons
