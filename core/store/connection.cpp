// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"

#include "core/store/eventset.h"
#include "core/store/sqltrouble.h"

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

// More statements than the programme has: a bound for filters, whose text varies with their lists.
constexpr std::size_t rememberedStatements = 300;

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// is_among(events, number)
void isAmong(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *events
        = static_cast<const SharedEvents *>(sqlite3_value_pointer(values[0], eventSetType));
    sqlite3_result_int(
        context, events && *events && (*events)->contains(sqlite3_value_int64(values[1])));
}

} // namespace

Connection::Connection(const QString &name)
    : m_name(name)
{
}

Connection::~Connection()
{
    m_statements.clear();
    // A plan that is closed is one file without companions, that can be sent or put on a read-only
    // disk. Where another window still reads it, it stays in WAL, but all of it is in the file.
    if (m_writes) {
        (void)execute(u"PRAGMA busy_timeout = 0"_s);
        (void)execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        (void)execute(u"PRAGMA journal_mode = DELETE"_s);
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionOptions &options)
{
    std::unique_ptr<Connection> connection(
        new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    QStringList wishes{ u"QSQLITE_BUSY_TIMEOUT=5000"_s };
    if (options.readOnly)
        wishes += u"QSQLITE_OPEN_READONLY"_s;
    database.setDatabaseName(options.path);
    if (options.frozen) {
        wishes += u"QSQLITE_OPEN_URI"_s;
        const QUrl url = QUrl::fromLocalFile(options.path);
        database.setDatabaseName(
            QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s);
    }
    database.setConnectOptions(wishes.join(u';'));
    if (!database.open())
        return tl::unexpected(troubleOf(database.lastError()));
    connection->m_database = handleOf(database);
    // No statement, of ours or in the file, may write where only FTS5 or SQLite itself should.
    sqlite3_db_config(connection->m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_create_function_v2(connection->m_database, "is_among", 2,
        SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, isAmong, nullptr, nullptr, nullptr);
    if (const Result<> configured = connection->configure(); !configured)
        return failed(configured);
    return connection;
}

Result<> Connection::configure()
{
    for (const QString &pragma : { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
             u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
             u"PRAGMA cache_size = -16384"_s,
             // The first reading: what is damaged or no database says so here.
             u"SELECT count(*) FROM sqlite_schema"_s }) {
        if (const Result<> done = execute(pragma); !done)
            return failed(done);
    }
    return {};
}

Result<> Connection::prepareToWrite(bool networkShare)
{
    m_writes = true;
    // FULL: what was saved survives a power cut, for some milliseconds a save.
    QStringList pragmas{ u"PRAGMA synchronous = FULL"_s };
    // A plan that a crash left in WAL and that then came to a share can only be taken out of it
    // alone.
    if (networkShare)
        pragmas += { u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = DELETE"_s,
            u"PRAGMA locking_mode = NORMAL"_s, u"SELECT count(*) FROM sqlite_schema"_s };
    else
        pragmas += u"PRAGMA journal_mode = WAL"_s;
    for (const QString &pragma : pragmas) {
        if (const Result<> done = execute(pragma); !done)
            return failed(done);
    }
    return {};
}

Result<Statement> Connection::take(const QString &sql)
{
    if (auto known = m_statements.extract(sql))
        return std::move(known.mapped());
    return Statement::prepare(m_database, sql);
}

void Connection::giveBack(const QString &sql, Statement &&statement)
{
    if (m_statements.size() >= rememberedStatements)
        m_statements.clear();
    m_statements.insert_or_assign(sql, std::move(statement));
}

Result<> Connection::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const Row &) {});
}

Result<> Connection::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &receive)
{
    Result<Statement> statement = take(sql);
    if (!statement)
        return failed(statement);
    Result<> bound = statement->bind(values);
    if (!bound)
        return bound;
    const Row row = statement->row();
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step())
        receive(row);
    if (!more)
        return failed(more);
    statement->reset();
    giveBack(sql, std::move(*statement));
    return {};
}

Result<std::optional<qint64>> Connection::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> found;
    const Result<> done = each(sql, values, [&found](const Row &row) {
        if (!found && !row.isNull(0))
            found = row.number(0);
    });
    if (!done)
        return failed(done);
    return found;
}

void Connection::noticeOthers()
{
    if (m_inTransaction)
        return;
    // A number that changes when another connection wrote, and not when this one did.
    const Result<std::optional<qint64>> version = number(u"PRAGMA data_version"_s);
    const qint64 present = version ? version->value_or(0) : 0;
    if (std::exchange(m_dataVersion, present) != present)
        ++m_generation;
}

qint64 Connection::rowsWritten() const
{
    return sqlite3_total_changes64(m_database);
}

Result<> Connection::execute(const QString &sql)
{
    Result<Statement> statement = Statement::prepare(m_database, sql);
    if (!statement)
        return failed(statement);
    Result<bool> more = statement->step();
    while (more && *more)
        more = statement->step();
    return more ? Result<>() : failed(more);
}

} // namespace jalons
