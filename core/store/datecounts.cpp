// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/datecounts.h"

#include "core/plan/planneddate.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/row.h"
#include "core/store/wordat.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

DateCount countAt(const Row &row)
{
    return { row.date(0), row.date(1),
        wordAt(row, 2, &precisionFromKey, Precision::Unknown) == Precision::Day, 1 };
}

} // namespace

Result<QList<DateCount>> countDates(Connection &connection, const Selection &selection)
{
    QList<DateCount> counts;
    const Result<> read = connection.each(u"SELECT e.date_from, e.date_to, e.precision, COUNT(*) "_s
            + selection.from() + u" GROUP BY e.date_from, e.date_to, e.precision"_s,
        selection.values, [&counts](const Row &row) {
            if (row.isNull(0))
                return;
            counts += countAt(row);
            counts.last().count = row.integer(3);
        });
    if (!read)
        return failed(read);
    return counts;
}

Result<QList<DateCount>> countDates(
    Connection &connection, QDate from, QDate to, const SharedEvents &among)
{
    // See 0001-plan.sql. The index gives equal dates next to each other.
    const QVariant first = from.isValid() ? bound(from) : QVariant(-1'000'000'000);
    const QVariant last = to.isValid() ? bound(to) : QVariant(1'000'000'000);
    QVariantList values{ first, last, first };
    QString sql = u"SELECT f.date_from, f.date_to, f.precision FROM span s CROSS JOIN event f "
                  "WHERE f.span = s.class AND f.date_from >= ? - s.reach AND f.date_from <= ? "
                  "AND f.date_to >= ?"_s;
    if (among) {
        sql += u" AND "_s + dialect::isAmong(u"f.id"_s);
        values += QVariant::fromValue(among);
    }
    QList<DateCount> counts;
    const Result<> read = connection.each(sql, values, [&counts](const Row &row) {
        const DateCount one = countAt(row);
        DateCount *latest = counts.isEmpty() ? nullptr : &counts.last();
        if (latest && latest->from == one.from && latest->to == one.to
            && latest->isDay == one.isDay)
            ++latest->count;
        else
            counts += one;
    });
    if (!read)
        return failed(read);
    return counts;
}

} // namespace jalons
