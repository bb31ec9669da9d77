// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testplan.h"
#include "ui/print/printing.h"

namespace jalons {

/// The day on which tests print.
inline const Clock clock2019 = fixedClock(QDateTime(QDate(2019, 5, 3), QTime(10, 0), Qt::UTC));

[[nodiscard]] inline PrintJob jobFor(Layout layout)
{
    PrintJob job;
    job.layout = layout;
    job.options.language = Language::French;
    return job;
}

/// One event a row, told apart by its number; every tenth is known to the month alone.
inline void fill(Plan &plan, int events, const QDate &first, int days)
{
    for (int i = 0; i < events; ++i) {
        Event event = testEvent(QStringLiteral("Rencontre numéro-%1.").arg(i),
            PlannedDate::day(first.addDays(i % days), i % 2 ? QTime(9, 30) : QTime()),
            QStringLiteral("DEP:62"));
        if (i % 10 == 0)
            event.when = PlannedDate::month(first.year(), first.month());
        if (!plan.save(event))
            qFatal("not saved");
    }
}

} // namespace jalons
