// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QUuid>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace jalons {

/// One row of an answer, read by column. Valid only inside the function it was handed to.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The same without a copy, until the next row: to compare keys.
    [[nodiscard]] QUtf8StringView view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool truth(int column) const { return number(column) != 0; }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QTime time(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Values as they are bound: a Julian day, milliseconds since midnight, a UUID; NULL where there is
/// none.
[[nodiscard]] QVariant bound(QDate date);
[[nodiscard]] QVariant bound(QTime time);
[[nodiscard]] QVariant bound(const QUuid &uuid);
[[nodiscard]] QVariant bound(const std::optional<int> &number);

} // namespace jalons
