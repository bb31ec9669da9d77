// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QDate>

namespace jalons {

/// Under which heading of the agenda a date stands: its month; « 2019, month not yet known » after
/// the months of that year; « date not yet known » after everything.
struct AgendaHeading
{
    int year = 0; ///< 0 where nothing is known
    int month = 0; ///< 13 where only more than a month is known

    /// As an officer reads it: « Mars 2019 ».
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isUnknown() const { return year == 0; }

    friend bool operator==(const AgendaHeading &, const AgendaHeading &) = default;
    friend bool operator<(const AgendaHeading &a, const AgendaHeading &b)
    {
        if (a.isUnknown() != b.isUnknown())
            return b.isUnknown();
        return a.year != b.year ? a.year < b.year : a.month < b.month;
    }
};

[[nodiscard]] AgendaHeading headingOf(const PlannedDate &when);

/// A heading with the events under it.
struct AgendaGroup
{
    AgendaHeading heading;
    QList<EventOutline> events;
    int row = 0;
};

} // namespace jalons
