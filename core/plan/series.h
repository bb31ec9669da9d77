// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/planneddate.h"

#include <QList>

namespace jalons {

/// What comes again by a rule: a committee every six months, a club each first Tuesday. Its events
/// are whole events of the plan (each has its own programme, decisions and actions) that name it.
struct Series
{
    SeriesId id;
    QString
        rule; ///< a recurrence rule, without its name: `FREQ=MONTHLY;BYDAY=1TU` (RFC 5545 §3.3.10)
    Precision precision = Precision::Day; ///< how much the rule tells: « tous les semestres » gives
                                          ///< half-years, no false day
    QDate first; ///< the rule counts from here; the first day of the stretch that `precision` says
    QList<QDate> exceptions; ///< days of the rule that were deleted
    QDate preparedTo; ///< the events were made up to here, this day included

    friend bool operator==(const Series &, const Series &) = default;
};

/// True for the precisions that a rule can give: all but a part of a month and a free period.
[[nodiscard]] bool canRecur(Precision precision);

} // namespace jalons
