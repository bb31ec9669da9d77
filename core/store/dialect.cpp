// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jalons::dialect {

QString beginWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginReading()
{
    return QStringLiteral("BEGIN");
}

QString isOneOf(const QString &column)
{
    return column + QStringLiteral(" IN (SELECT value FROM json_each(?))");
}

QString listValue(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString listedNumbers()
{
    return QStringLiteral("SELECT value AS id FROM json_each(?)");
}

QString isAmong(const QString &column)
{
    return QStringLiteral("is_among(?, ") + column + QLatin1Char(')');
}

QString stepsFolder()
{
    return QStringLiteral(":/schema/sqlite");
}

} // namespace jalons::dialect
