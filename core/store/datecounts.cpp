// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/datecounts.h"

#include "core/plan/planneddate.h"
#include "core/store/connection.h"
#include "core/store/row.h"

using namespace Qt::StringLiterals;

namespace jalons {

Result<QList<DateCount>> countDates(Connection &connection, const Selection &selection)
{
    QList<DateCount> counts;
    const Result<> read = connection.each(u"SELECT e.date_from, e.date_to, e.precision, COUNT(*) "_s
            + selection.from() + u" GROUP BY e.date_from, e.date_to, e.precision"_s,
        selection.values, [&counts, day = keyOf(Precision::Day)](const Row &row) {
            if (row.isNull(0))
                return;
            counts.append({ row.date(0), row.date(1), row.text(2) == day, row.integer(3) });
        });
    if (!read)
        return failed(read);
    return counts;
}

} // namespace jalons
