// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"
#include "core/basis/week.h"
#include "core/plan/filter.h"
#include "core/plan/kind.h"
#include "core/planning/schoolholidays.h"

#include <QStringList>

#include <optional>

namespace jalons {

class Plan;

/// One event on a poster, with all its words.
struct PosterCard
{
    int firstColumn = 0;
    int lastColumn = 0;
    QString head; ///< « 9 h 30 · Copil · Métropole Européenne de Lille »
    QString title; ///< empty where the event goes on from an earlier row, which has told it
    QString remark; ///< the place; the date where the row does not say it
    Family family = Family::Other;
    Status status = Status::Planned;
    bool continuesBefore = false;
    bool continuesAfter = false;
    bool undated = false; ///< known to no day
};

/// The head of a cell: a day's number, the name of a month.
struct PosterCell
{
    QString head;
    bool resting = false; ///< Saturday, Sunday
    bool outside = false; ///< of the neighbouring month
    bool holiday = false; ///< a public one
    QStringList notes; ///< below the head: public holidays; in a month of a year their days, too
    QString zones; ///< « A B »: whose schools are on holiday that day
};

/// A week of a month, the days of a week, some months of a year, or what is to be dated.
struct PosterRow
{
    QString label; ///< « s. 10 », or the heading of a row without cells
    QList<PosterCell> cells; ///< none in the row of what is to be dated
    int columns = 7;
    QList<PosterCard> cards; ///< in the order in which they take their place
};

/// A period on paper; painted on as many pages as it takes.
struct Poster
{
    QString title; ///< « Mars 2019 »
    QStringList columnHeads; ///< « lundi », …; none where each cell has its own
    QList<PosterRow> rows;
};

enum class PosterKind { Month, Week, Year };

struct PosterOptions
{
    Language language = Language::French;
    int monthsInARow = 4; ///< of a year
    bool publicHolidays = true;
    bool schoolHolidays = true;
    std::optional<QList<SchoolHoliday>> schools; ///< in place of those that ship
    Weekday firstWeekday = Qt::Monday;
};

/// The posters from `from` to `to` of the filter, from the first event to the last where it has no
/// such bound: then periods without an event are left out. Every event stands on them, what is
/// known to no day just once. Laid out as the views are.
[[nodiscard]] Result<QList<Poster>> postersOf(
    const Plan &plan, const Filter &filter, PosterKind kind, const PosterOptions &options);

/// What the posters of a filter do not say themselves: all of it but a period of whole months,
/// weeks or years, which are their titles.
[[nodiscard]] Filter beyondTitles(Filter filter, PosterKind kind, Weekday firstWeekday);

} // namespace jalons
