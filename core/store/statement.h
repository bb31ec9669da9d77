// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/store/row.h"

#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace jalons {

/// One prepared statement. Speaks to SQLite itself, on the connection that QtSql opened: QSqlQuery
/// makes a QVariant of every column of every row, which takes three times as long as reading it
/// (measured).
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    [[nodiscard]] static Result<Statement> prepare(sqlite3 *database, const QString &sql);

    /// Binds the values in the order of their marks: numbers, texts, bytes, events (see isAmong()
    /// of the dialect), and NULL for an invalid QVariant. A null QString is an empty text.
    Result<> bind(const QVariantList &values);
    /// Goes on to the next row; false after the last one.
    Result<bool> step();
    [[nodiscard]] Row row() const { return Row(m_statement); }
    /// Ready to be run again; lets go of what it held open.
    void reset();

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace jalons
