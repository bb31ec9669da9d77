// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QTime>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace jalons {

/// One row of an answer, read by column. Valid only inside the function it was handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QTime time(int column) const;
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;

private:
    const QSqlQuery &m_query;
};

/// Values as they are bound: a Julian day, milliseconds since midnight, a UUID; NULL where there is
/// none.
[[nodiscard]] QVariant bound(QDate date);
[[nodiscard]] QVariant bound(QTime time);
[[nodiscard]] QVariant bound(const QUuid &uuid);
[[nodiscard]] QVariant bound(const std::optional<int> &number);

} // namespace jalons
