// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// What the colour of a tile tells; the other is told by words and glyph.
enum class Colouring { Kind, Territory };

/// Under which headings the agenda lists.
enum class Grouping { Month, Day, Territory };

/// How the views show whatever they show: chosen once for all of them, and remembered.
struct Appearance
{
    bool publicHolidays = true;
    bool schoolHolidays = true;
    bool fadedPast = false; ///< what is over stands back
    Colouring colouring = Colouring::Kind;
    Grouping grouping = Grouping::Month;
    QString schoolCalendar; ///< path of an iCalendar file; empty for the one that ships

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace jalons
