// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QDate>
#include <QList>
#include <QString>

namespace jalons {

/// Where the public holidays are the same.
enum class HolidayRegion {
    France, ///< wherever no rule of its own adds a day
    AlsaceMoselle,
    Guadeloupe,
    Martinique,
    Guyane,
    LaReunion,
    Mayotte,
    SaintBarthelemy,
    SaintMartin
};

/// A public holiday (« jour férié ») as the law stands today.
struct Holiday
{
    QDate day;
    QString name; ///< in the language of the screen
    /// False where it does not hold in all of the region, or where the texts do not agree.
    bool certain = true;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// All of a year in the order of the days. Two on one day are two entries: in 2008 the first of May
/// was Ascension Day.
[[nodiscard]] QList<Holiday> publicHolidays(int year, HolidayRegion region = HolidayRegion::France);

/// Those of one day, none on most.
[[nodiscard]] QList<Holiday> publicHolidaysOn(
    QDate day, HolidayRegion region = HolidayRegion::France);

/// The region of a territory, from its own code and those above it, in any order. A commune's
/// number tells its département better than the EPCI it belongs to.
[[nodiscard]] HolidayRegion holidayRegionOf(const QList<TerritoryCode> &itselfAndAbove);

} // namespace jalons
