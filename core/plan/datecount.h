// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace jalons {

/// How many events have these first and last days, for who draws days and no events.
struct DateCount
{
    QDate from;
    QDate to;
    bool isDay = true; ///< false where the day is not known: somewhere between the two
    int count = 0;

    friend bool operator==(const DateCount &, const DateCount &) = default;
};

} // namespace jalons
