// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/store/dialect.h"

namespace jalons {

Transaction::Transaction(Connection *connection, bool writes)
    : m_connection(connection)
    , m_writes(writes)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_writes(other.m_writes)
{
}

Result<Transaction> Transaction::start(Connection &connection, const QString &sql, bool writes)
{
    if (const Result<> begun = connection.run(sql); !begun)
        return failed(begun);
    connection.m_inTransaction = true;
    return Transaction(&connection, writes);
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    Q_ASSERT(!connection.isInTransaction());
    return start(connection, dialect::beginWriting(), true);
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    if (connection.isInTransaction())
        return Transaction(nullptr, false);
    return start(connection, dialect::beginReading(), false);
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // Where the database took it back by itself (disk full), there is nothing left to do.
    (void)m_connection->run(QStringLiteral("ROLLBACK"));
    m_connection->m_inTransaction = false;
    if (m_writes)
        ++m_connection->m_generation;
}

Result<> Transaction::commit()
{
    if (!m_connection)
        return {};
    if (const Result<> done = m_connection->run(QStringLiteral("COMMIT")); !done)
        return failed(done);
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
    return {};
}

} // namespace jalons
