// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"
#include "ui/shown/view.h"

#include <QDate>
#include <QString>

namespace jalons {

/// Days in a row, both included.
struct Period
{
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(QDate day) const { return day >= first && day <= last; }
    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// The days that a view shows when `day` is chosen. The agenda's are its month; six weeks begin
/// with the week of the day. Weeks begin on `firstWeekday`, the work week always goes from Monday
/// to Friday. What the screen has in view just now, Shown::period() tells.
[[nodiscard]] Period periodOf(View view, QDate day, Weekday firstWeekday = Qt::Monday);
/// The same day so many periods later; of a month that is shorter, its last.
[[nodiscard]] QDate steppedBy(View view, QDate day, int periods);
/// « mars 2019 », « semaine 11 – 11 au 17 mars 2019 », « mardi 12 mars 2019 », « du 4 mars au 14
/// avril 2019 », « 2019 »
[[nodiscard]] QString periodInWords(View view, const Period &period);

/// Stable English key (`work-week`) and back; the month where there is none.
[[nodiscard]] QString keyOf(View view);
[[nodiscard]] View viewFromKey(const QString &key);

} // namespace jalons
