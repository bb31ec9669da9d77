// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"
#include "core/planning/schoolholidays.h"

#include <optional>

namespace jalons {

/// What the colour of a tile tells; the other is told by words and glyph.
enum class Colouring { Kind, Territory };

/// Under which headings the agenda lists.
enum class Grouping { Month, Day, Territory };

/// The hours of a day as the views show them, in minutes from midnight on.
struct DayHours
{
    int begin = 8 * 60; ///< what views with hours open at
    int workFrom = 8 * 60; ///< what is before and after is shaded
    int workTo = 19 * 60;

    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/// School holidays out of a file that a person chose.
struct OwnSchools
{
    bool inUse = false; ///< in place of those that ship, for the same years and zones
    QString name; ///< of the file
    QList<SchoolHoliday> holidays;

    friend bool operator==(const OwnSchools &, const OwnSchools &) = default;
};

/// How the views show whatever they show: chosen once for all of them, and remembered.
struct Appearance
{
    bool publicHolidays = true;
    bool schoolHolidays = true;
    bool fadedPast = false; ///< what is over stands back
    Colouring colouring = Colouring::Kind;
    Grouping grouping = Grouping::Month;
    std::optional<Weekday> weekBeginsOn; ///< none: as the language of the screen has it
    DayHours hours;
    int newEventMinutes = 60; ///< how long a new event with an hour is; 0 leaves its end open
    OwnSchools ownSchools;

    /// The day weeks begin with.
    [[nodiscard]] Weekday firstWeekday() const;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Those that a person's own calendar tells, where it is in use, and the others that ship.
[[nodiscard]] QList<SchoolHoliday> schoolHolidaysOf(const Appearance &appearance);

} // namespace jalons
