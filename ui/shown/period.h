// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/shown.h"

namespace jalons {

/// The days that a view shows when `day` is chosen, both included. The agenda's is its month.
struct Period
{
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(QDate day) const { return day >= first && day <= last; }
    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }

    friend bool operator==(const Period &, const Period &) = default;
};

[[nodiscard]] Period periodOf(View view, QDate day);
/// The same day so many periods later; of a month that is shorter, its last.
[[nodiscard]] QDate steppedBy(View view, QDate day, int periods);
/// « mars 2019 », « semaine 11 – 11 au 17 mars 2019 », « mardi 12 mars 2019 »
[[nodiscard]] QString periodInWords(View view, QDate day);

/// Stable English key (`work-week`) and back; the month where there is none.
[[nodiscard]] QString keyOf(View view);
[[nodiscard]] View viewFromKey(const QString &key);

} // namespace jalons
