// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row.h"

#include <sqlite3.h>

namespace jalons {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QUtf8StringView Row::view(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    return { bytes, sqlite3_column_bytes(m_statement, column) };
}

QString Row::text(int column) const
{
    return view(column).toString();
}

QByteArray Row::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column) };
}

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QUuid Row::uuid(int column) const
{
    return QUuid::fromString(view(column));
}

QDate Row::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(number(column));
}

QTime Row::time(int column) const
{
    return isNull(column) ? QTime() : QTime::fromMSecsSinceStartOfDay(integer(column));
}

std::optional<int> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QVariant bound(QDate date)
{
    return date.isValid() ? QVariant(date.toJulianDay()) : QVariant();
}

QVariant bound(QTime time)
{
    return time.isValid() ? QVariant(time.msecsSinceStartOfDay()) : QVariant();
}

QVariant bound(const QUuid &uuid)
{
    return uuid.isNull() ? QVariant() : QVariant(uuid.toString(QUuid::WithoutBraces));
}

QVariant bound(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace jalons
