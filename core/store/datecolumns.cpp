// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/datecolumns.h"

#include "core/store/row.h"
#include "core/store/wordat.h"

#include <bit>
#include <string_view>

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
    date.precision = wordAt(row, column, &precisionFromKey, Precision::Unknown);
    date.from = row.date(column + 1);
    date.to = row.date(column + 2);
    date.start = row.time(column + 3);
    date.end = row.time(column + 4);
    // Nearly always the same bytes: share them.
    const QUtf8StringView zone = row.view(column + 5);
    date.timeZone = paris;
    if (std::string_view(zone.data(), static_cast<std::size_t>(zone.size())) != paris.constData())
        date.timeZone = QByteArray(zone.data(), zone.size());
    date.bound = wordAt(row, column + 6, &boundFromKey, Bound::On);
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
