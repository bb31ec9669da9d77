// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/seriestable.h"

#include "core/store/connection.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace jalons {

SeriesTable::SeriesTable(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Series>> SeriesTable::read(const QString &condition, const QVariantList &values)
{
    QList<Series> all;
    QHash<qint64, qsizetype> places;
    const Result<> read = m_connection.each(
        u"SELECT s.id, s.uuid, s.rule, s.precision, s.first, s.prepared_to, x.day FROM series s "
        "LEFT JOIN series_exception x ON x.series = s.id"_s
            + condition + u" ORDER BY s.first, s.uuid, x.position"_s,
        values, [&](const Row &row) {
            const qint64 number = row.number(0);
            if (!places.contains(number)) {
                places.insert(number, all.size());
                all += Series{ SeriesId{ row.uuid(1) }, row.text(2),
                    precisionFromKey(row.text(3)).value_or(Precision::Day), row.date(4), {},
                    row.date(5) };
            }
            if (!row.isNull(6))
                all[places.value(number)].exceptions += row.date(6);
        });
    if (!read)
        return failed(read);
    return all;
}

Result<QList<Series>> SeriesTable::all()
{
    return read({}, {});
}

Result<std::optional<Series>> SeriesTable::find(const SeriesId &id)
{
    const Result<QList<Series>> found = read(u" WHERE s.uuid = ?"_s, { bound(id.uuid) });
    if (!found)
        return failed(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<> SeriesTable::put(const Series &series)
{
    const Result<std::optional<qint64>> number = m_connection.number(
        u"INSERT INTO series (uuid, rule, precision, first, prepared_to) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET rule = excluded.rule, precision = excluded.precision, "
        "first = excluded.first, prepared_to = excluded.prepared_to RETURNING id"_s,
        { bound(series.id.uuid), series.rule, keyOf(series.precision), bound(series.first),
            bound(series.preparedTo) });
    if (!number)
        return failed(number);
    Result<> done = m_connection.run(
        u"DELETE FROM series_exception WHERE series = ?"_s, { number->value_or(-1) });
    for (qsizetype i = 0; done && i < series.exceptions.size(); ++i) {
        done = m_connection.run(
            u"INSERT INTO series_exception (series, position, day) VALUES (?, ?, ?)"_s,
            { number->value_or(-1), i, bound(series.exceptions.at(i)) });
    }
    return done;
}

Result<> SeriesTable::remove(const SeriesId &id)
{
    return m_connection.run(u"DELETE FROM series WHERE uuid = ?"_s, { bound(id.uuid) });
}

} // namespace jalons
