// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/store/eventset.h"
#include "core/store/sqltrouble.h"

#include <sqlite3.h>

#include <utility>

namespace jalons {

namespace {

int bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (!value.isValid())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(
            statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(
            statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    if (value.typeId() == qMetaTypeId<SharedEvents>())
        return sqlite3_bind_pointer(statement, place, new SharedEvents(value.value<SharedEvents>()),
            eventSetType, [](void *events) {
                delete static_cast<SharedEvents *>(events);
            });
    Q_ASSERT(value.canConvert<qint64>());
    return sqlite3_bind_int64(statement, place, value.toLongLong());
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(sqlite3 *database, const QString &sql)
{
    Statement statement;
    statement.m_database = database;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
        SQLITE_PREPARE_PERSISTENT, &statement.m_statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(troubleOf(database));
    return statement;
}

Result<> Statement::bind(const QVariantList &values)
{
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (bindOne(m_statement, static_cast<int>(i) + 1, values.at(i)) != SQLITE_OK)
            return tl::unexpected(troubleOf(m_database));
    }
    return {};
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(troubleOf(m_database));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

} // namespace jalons
