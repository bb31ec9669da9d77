// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

namespace jalons {

/// All or nothing: what was done since begin() is taken back unless commit() succeeded.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    /// For several readings of one state; does nothing inside a transaction that runs already.
    [[nodiscard]] static Result<Transaction> beginReading(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    Transaction(Connection *connection, bool writes);
    [[nodiscard]] static Result<Transaction> start(
        Connection &connection, const QString &sql, bool writes);

    Connection *m_connection; ///< nullptr once over
    bool m_writes;
};

} // namespace jalons
