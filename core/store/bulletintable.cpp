// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulletintable.h"

#include "core/plan/json.h"
#include "core/store/connection.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto columns = "SELECT uuid, content FROM bulletin"_L1;

// What was told is not guessed at: a bulletin that cannot be read is an error, not an empty one.
Result<Bulletin> bulletinAt(const Row &row)
{
    const BulletinId id{ row.uuid(0) };
    const auto bulletin = bulletinFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
    if (!bulletin || bulletin->id != id)
        return fail(Trouble::Damaged, Store::tr("A bulletin of the plan cannot be read."),
            bulletin ? id.toString() : bulletin.error().message);
    return bulletin;
}

} // namespace

BulletinTable::BulletinTable(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Bulletin>> BulletinTable::all()
{
    QList<Bulletin> all;
    Result<> sound;
    const Result<> read = m_connection.each(
        columns + u" ORDER BY day DESC, uuid DESC"_s, {}, [&all, &sound](const Row &row) {
            const Result<Bulletin> bulletin = bulletinAt(row);
            if (bulletin)
                all += *bulletin;
            else
                sound = failed(bulletin);
        });
    if (!read)
        return failed(read);
    if (!sound)
        return failed(sound);
    return all;
}

Result<std::optional<Bulletin>> BulletinTable::find(const BulletinId &id)
{
    Result<std::optional<Bulletin>> found;
    const Result<> read = m_connection.each(
        columns + u" WHERE uuid = ?"_s, { bound(id.uuid) }, [&found](const Row &row) {
            const Result<Bulletin> bulletin = bulletinAt(row);
            if (bulletin)
                found = std::optional(*bulletin);
            else
                found = failed(bulletin);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> BulletinTable::put(const Bulletin &bulletin)
{
    const QByteArray content = QJsonDocument(toJson(bulletin)).toJson(QJsonDocument::Compact);
    return m_connection.run(
        u"INSERT INTO bulletin (uuid, day, content) VALUES (?, ?, ?) "
        "ON CONFLICT (uuid) DO UPDATE SET day = excluded.day, content = excluded.content"_s,
        { bound(bulletin.id.uuid), bound(bulletin.day), QString::fromUtf8(content) });
}

Result<> BulletinTable::remove(const BulletinId &id)
{
    return m_connection.run(u"DELETE FROM bulletin WHERE uuid = ?"_s, { bound(id.uuid) });
}

} // namespace jalons
