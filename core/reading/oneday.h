// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/nearest.h"
#include "core/reading/reading.h"

#include <QTime>

namespace jalons {

/// A day as far as the words name it; what is 0 was not said.
struct OneDay
{
    int weekday = 0;
    int day = 0;
    int month = 0;
    int year = 0;
    Side side = Side::Nearest; ///< « dernier », « prochain »
    bool definite = false; ///< « le 12 », which may lack its month
    QTime hour = {}; ///< « du 12 mars à 9 h au … »
};

/// « mardi 12 mars 2019 », « 12/3 », « 6.2.2019 », « 2019-02-06 », « March 12, 2019 », « le 12
/// courant », and the bare « 12 » that begins a range.
[[nodiscard]] std::optional<OneDay> readOneDay(Reading &reading);

/// The day meant: the year nearest to the anchor where it is missing. A null date and a complaint
/// where the calendar has no such day or the weekday contradicts it.
[[nodiscard]] QDate dayMeant(Reading &reading, const OneDay &day);

} // namespace jalons
