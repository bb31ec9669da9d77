// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace jalons {

/// As much of JSON Schema (2020-12) as the plan's schema uses: $ref, type, const, enum, pattern,
/// minimum, minLength, required, properties, additionalProperties, items, oneOf, anyOf, format
/// date.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &schema)
        : m_schema(schema)
    {
    }

    /// What in the value is not as the schema says, each with its path; empty where all is well.
    [[nodiscard]] QStringList problemsOf(const QJsonValue &value) const;

private:
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &path,
        QStringList &problems) const;
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path,
        QStringList &problems) const;
    [[nodiscard]] int matching(
        const QJsonValue &value, const QJsonValue &schemas, const QString &path) const;

    QJsonObject m_schema;
};

} // namespace jalons
