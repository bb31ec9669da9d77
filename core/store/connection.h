// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/store/statement.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace jalons {

/// How a database file is opened.
struct ConnectionOptions
{
    QString path;
    bool readOnly = false;
    bool frozen = false; ///< nobody can write it and the folder neither: read without any lock
};

/// One open database. Statements are prepared once, re-used and finished; values are always bound.
/// Belongs to one thread.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const ConnectionOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Makes it fit for writing: WAL on a local disk, the rollback journal on a network share,
    /// because WAL needs memory that all readers share. A plan that is closed is one file in any
    /// case.
    Result<> prepareToWrite(bool networkShare);

    /// Runs a statement that gives no rows.
    Result<> run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement and hands over each row of its answer, first to last.
    Result<> each(const QString &sql, const QVariantList &values,
        const std::function<void(const Row &)> &receive);
    /// The one number of the first row; none where there is no row.
    [[nodiscard]] Result<std::optional<qint64>> number(
        const QString &sql, const QVariantList &values = {});
    /// Runs a statement that is used once: a pragma, a schema step.
    Result<> execute(const QString &sql);

    /// Goes up whenever a transaction was taken back, and where another program wrote meanwhile
    /// (see noticeOthers()): what was remembered before is void.
    [[nodiscard]] int generation() const { return m_generation; }
    void noticeOthers();
    /// How many rows this connection has written so far: what was found before may have changed
    /// where it has.
    [[nodiscard]] qint64 rowsWritten() const;
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    explicit Connection(const QString &name);
    [[nodiscard]] Result<Statement> take(const QString &sql);
    void giveBack(const QString &sql, Statement &&statement);
    [[nodiscard]] Result<> configure();

    QString m_name;
    sqlite3 *m_database = nullptr; ///< the handle of the driver, which owns it
    std::unordered_map<QString, Statement> m_statements;
    int m_generation = 0;
    qint64 m_dataVersion = 0;
    bool m_inTransaction = false;
    bool m_writes = false;
};

} // namespace jalons
