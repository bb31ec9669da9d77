// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTime>

#include <optional>

namespace jalons {

/// Builds one JSON object; put…() leaves out what is empty, so that equal values give equal
/// objects. For core/plan alone.
class JsonWriter
{
public:
    /// Written even where it is empty.
    void set(QLatin1String key, const QJsonValue &value) { m_object.insert(key, value); }

    void put(QLatin1String key, const QString &text);
    void put(QLatin1String key, const QStringList &texts);
    void put(QLatin1String key, bool flag);
    void put(QLatin1String key, int number);
    void put(QLatin1String key, std::optional<int> number);
    void put(QLatin1String key, QDate date);
    void put(QLatin1String key, QTime time);
    void put(QLatin1String key, const TerritoryCode &code) { put(key, code.toString()); }
    void put(QLatin1String key, const QJsonObject &object);
    void put(QLatin1String key, const QJsonArray &array);

    template <typename I> void putId(QLatin1String key, const I &id)
    {
        if (!id.isNull())
            set(key, id.toString());
    }

    template <typename T, typename Write>
    void putList(QLatin1String key, const QList<T> &values, Write write)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(write(value));
        put(key, array);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace jalons
