// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QList>
#include <QString>

namespace jalons {

/// How a text was written: a line typed to be understood, where « mai » or « 2020 » alone means it;
/// or prose, where much that looks like a date is none.
enum class Writing { Line, Prose };

/// A date and where it stands in a text, the words that lead up to it (« le », « en ») included.
struct DateInText
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
    PlannedDate date;
    QString doubt; ///< what does not agree (« mercredi 18 octobre 2018 »), as a sentence
    bool repeats = false; ///< « chaque jeudi »: the date is the first

    friend bool operator==(const DateInText &, const DateInText &) = default;
};

/// The dates of a text in their order. Left out: those of laws and other acts, of streets, of
/// publication, telephone numbers, fractions, the years of a plan. Where the year is missing, the
/// tense decides (« se tiendra le 6 février »), else the nearest to `anchor`, but in a line nothing
/// older than three months; a later day may leave
/// out month and year (« du 4 au 7 avril 2017 … le 4 »), or count from the date before it (« le
/// lendemain »). Where weekday and day do not agree, the day counts and `doubt` says so.
[[nodiscard]] QList<DateInText> datesInText(
    const QString &text, QDate anchor, Writing writing = Writing::Prose);

} // namespace jalons
