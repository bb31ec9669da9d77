// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mutetable.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jalons {

MuteTable::MuteTable(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Mute>> MuteTable::all()
{
    QList<Mute> all;
    const Result<> read
        = m_connection.each(u"SELECT key FROM mute ORDER BY key"_s, {}, [&all](const Row &row) {
              all += Mute{ row.text(0) };
          });
    if (!read)
        return failed(read);
    return all;
}

Result<std::optional<Mute>> MuteTable::find(const QString &key)
{
    const Result<std::optional<qint64>> there
        = m_connection.number(u"SELECT COUNT(*) FROM mute WHERE key = ?"_s, { key });
    if (!there)
        return failed(there);
    return there->value_or(0) > 0 ? std::optional(Mute{ key }) : std::nullopt;
}

Result<> MuteTable::put(const Mute &mute)
{
    return m_connection.run(
        u"INSERT INTO mute (key) VALUES (?) ON CONFLICT (key) DO NOTHING"_s, { mute.key });
}

Result<> MuteTable::remove(const QString &key)
{
    return m_connection.run(u"DELETE FROM mute WHERE key = ?"_s, { key });
}

} // namespace jalons
