// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/savedfiltertable.h"

#include "core/plan/json.h"
#include "core/store/connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto columns = "SELECT uuid, name, filter, upcoming, rank FROM saved_filter"_L1;

SavedFilter savedFilterAt(const Row &row)
{
    SavedFilter saved{ SavedFilterId{ row.uuid(0) }, row.text(1), {}, row.truth(3),
        row.integer(4) };
    saved.filter
        = filterFromJson(QJsonDocument::fromJson(row.text(2).toUtf8()).object()).value_or(Filter());
    return saved;
}

} // namespace

SavedFilterTable::SavedFilterTable(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<SavedFilter>> SavedFilterTable::all()
{
    QList<SavedFilter> all;
    const Result<> read
        = m_connection.each(columns + u" ORDER BY rank, name, uuid"_s, {}, [&all](const Row &row) {
              all += savedFilterAt(row);
          });
    if (!read)
        return failed(read);
    return all;
}

Result<std::optional<SavedFilter>> SavedFilterTable::find(const SavedFilterId &id)
{
    std::optional<SavedFilter> found;
    const Result<> read = m_connection.each(
        columns + u" WHERE uuid = ?"_s, { bound(id.uuid) }, [&found](const Row &row) {
            found = savedFilterAt(row);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> SavedFilterTable::put(const SavedFilter &saved)
{
    const QByteArray filter = QJsonDocument(toJson(saved.filter)).toJson(QJsonDocument::Compact);
    return m_connection.run(
        u"INSERT INTO saved_filter (uuid, name, filter, upcoming, rank) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, filter = excluded.filter, "
        "upcoming = excluded.upcoming, rank = excluded.rank"_s,
        { bound(saved.id.uuid), saved.name, QString::fromUtf8(filter), int(saved.upcoming),
            saved.rank });
}

Result<> SavedFilterTable::remove(const SavedFilterId &id)
{
    return m_connection.run(u"DELETE FROM saved_filter WHERE uuid = ?"_s, { bound(id.uuid) });
}

} // namespace jalons
