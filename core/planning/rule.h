// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace jalons {

/// A recurrence rule (RFC 5545 §3.3.10) taken apart, as far as it names days. Hours have no place
/// in it: they are the event's own.
struct Rule
{
    enum class Every { Day, Week, Month, Year };

    struct Weekday
    {
        int day = 1; ///< 1 is Monday
        int nth = 0; ///< the how-manieth of the month or year, -1 the last; 0 for each

        friend bool operator==(const Weekday &, const Weekday &) = default;
    };

    Every every = Every::Month;
    int interval = 1;
    int count = 0; ///< how many days it gives; 0 where that is not what ends it
    QDate until; ///< the last day it may give; null where that is not what ends it
    QList<Weekday> weekdays;
    QList<int> monthDays; ///< -1 is the last day of the month
    QList<int> months;
    QList<int> yearDays;
    QList<int> weeks;
    QList<int> positions; ///< which of the days found in each stretch; -1 the last
    int weekStart = 1;

    /// What is wrong with a text that is no rule is said in a sentence.
    [[nodiscard]] static Result<Rule> fromString(const QString &text);
    /// `FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU`, always in the same order.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Rule &, const Rule &) = default;
};

} // namespace jalons
