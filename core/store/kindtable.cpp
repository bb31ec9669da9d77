// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/kindtable.h"

#include "core/store/connection.h"
#include "core/store/order.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto columns = "SELECT key, name, short_name, family, retired FROM kind"_L1;

Kind kindAt(const Row &row)
{
    return { row.text(0), row.text(1), row.text(2),
        familyFromKey(row.text(3)).value_or(Family::Other), row.truth(4) };
}

} // namespace

KindTable::KindTable(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Kind>> KindTable::all()
{
    QList<Kind> all = builtInKinds();
    QList<Kind> own;
    const Result<> read = m_connection.each(QString(columns), {}, [&](const Row &row) {
        const Kind kind = kindAt(row);
        const auto builtIn = std::find_if(all.begin(), all.end(), [&kind](const Kind &other) {
            return other.key == kind.key;
        });
        if (builtIn != all.end())
            *builtIn = kind;
        else
            own += kind;
    });
    if (!read)
        return failed(read);
    sortByName(own);
    return all + own;
}

Result<std::optional<Kind>> KindTable::find(const QString &key)
{
    std::optional<Kind> found;
    const Result<> read
        = m_connection.each(columns + u" WHERE key = ?"_s, { key }, [&found](const Row &row) {
              found = kindAt(row);
          });
    if (!read)
        return failed(read);
    return found;
}

Result<> KindTable::put(const Kind &kind)
{
    return m_connection.run(
        u"INSERT INTO kind (key, name, short_name, family, retired) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, "
        "family = excluded.family, retired = excluded.retired"_s,
        { kind.key, kind.name, kind.shortName, keyOf(kind.family), int(kind.retired) });
}

Result<> KindTable::remove(const QString &key)
{
    return m_connection.run(u"DELETE FROM kind WHERE key = ?"_s, { key });
}

} // namespace jalons
