// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/datecolumns.h"

#include "core/store/row.h"

#include <bit>

namespace jalons {

QVariantList columnsOf(const PlannedDate &date)
{
    return { keyOf(date.precision), bound(date.from), bound(date.to), bound(date.start),
        bound(date.end), QString::fromUtf8(date.timeZone), keyOf(date.bound), date.asWritten };
}

PlannedDate dateAt(const Row &row, int column)
{
    static const QByteArray paris = PlannedDate().timeZone;
    PlannedDate date;
    date.precision = precisionFromKey(row.text(column)).value_or(Precision::Unknown);
    date.from = row.date(column + 1);
    date.to = row.date(column + 2);
    date.start = row.time(column + 3);
    date.end = row.time(column + 4);
    // Nearly always the same bytes: share them.
    const QString zone = row.text(column + 5);
    date.timeZone = zone == QLatin1String(paris) ? paris : zone.toUtf8();
    date.bound = boundFromKey(row.text(column + 6)).value_or(Bound::On);
    date.asWritten = row.text(column + 7);
    return date;
}

int spanOf(const PlannedDate &date)
{
    if (!date.from.isValid() || !date.to.isValid())
        return -1;
    return std::bit_width(static_cast<quint64>(qMax<qint64>(0, date.from.daysTo(date.to))));
}

} // namespace jalons
