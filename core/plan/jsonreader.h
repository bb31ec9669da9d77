// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/id.h"
#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QTime>

#include <optional>

namespace jalons {

/// Reads the keys of one JSON object and remembers the first that is wrong, with its whole path
/// (`programme[2].start`). A key that is missing or null gives the fallback. For core/plan alone.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object);
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    [[nodiscard]] bool has(QLatin1String key) const;
    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    [[nodiscard]] bool flag(QLatin1String key);
    [[nodiscard]] std::optional<int> number(QLatin1String key);
    [[nodiscard]] QDate date(QLatin1String key);
    [[nodiscard]] QList<QDate> dates(QLatin1String key);
    [[nodiscard]] QTime time(QLatin1String key);
    [[nodiscard]] TerritoryCode territory(QLatin1String key);
    [[nodiscard]] QList<TerritoryCode> territories(QLatin1String key);

    template <typename I> [[nodiscard]] I id(QLatin1String key)
    {
        return I{ uuid(pathOf(key), m_object.value(key)) };
    }

    template <typename I> [[nodiscard]] QList<I> ids(QLatin1String key)
    {
        QList<I> list;
        const QJsonArray values = array(key);
        for (qsizetype i = 0; i < values.size(); ++i)
            list.append(I{ uuid(pathOf(key, i), values.at(i)) });
        return list;
    }

    /// One of the stable keys of an enumeration.
    template <typename T>
    [[nodiscard]] T word(QLatin1String key, std::optional<T> (*fromKey)(const QString &),
        const QList<T> &all, T fallback)
    {
        if (!has(key))
            return fallback;
        return meaning(pathOf(key), text(key), fromKey, all).value_or(fallback);
    }

    /// A list of such keys.
    template <typename T>
    [[nodiscard]] QList<T> words(
        QLatin1String key, std::optional<T> (*fromKey)(const QString &), const QList<T> &all)
    {
        QList<T> values;
        const QStringList said = texts(key);
        for (qsizetype i = 0; i < said.size(); ++i) {
            if (const auto value = meaning(pathOf(key, i), said.at(i), fromKey, all))
                values.append(*value);
        }
        return values;
    }

    /// A list of objects, each read by `read(JsonReader &)`.
    template <typename T> [[nodiscard]] QList<T> list(QLatin1String key, T (*read)(JsonReader &))
    {
        QList<T> values;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i) {
            JsonReader reader = within(pathOf(key, i), items.at(i));
            values.append(read(reader));
        }
        return values;
    }

    /// An object inside this one; an empty one where it is missing.
    [[nodiscard]] JsonReader child(QLatin1String key);

    /// Says that a key is missing although the rest makes no sense without it.
    void require(QLatin1String key);

    template <typename T> [[nodiscard]] Result<T> result(const T &value) const
    {
        return m_error->message.isEmpty() ? Result<T>(value) : tl::unexpected<Error>(*m_error);
    }

private:
    JsonReader(const QJsonObject &object, const QString &path, Error *error);

    [[nodiscard]] QString pathOf(QLatin1String key) const;
    [[nodiscard]] QString pathOf(QLatin1String key, qsizetype index) const;
    [[nodiscard]] QJsonArray array(QLatin1String key);
    [[nodiscard]] JsonReader within(const QString &path, const QJsonValue &value);
    [[nodiscard]] QString textIn(const QString &path, const QJsonValue &value);
    [[nodiscard]] QDate dateIn(const QString &path, const QJsonValue &value);
    [[nodiscard]] QUuid uuid(const QString &path, const QJsonValue &value);
    [[nodiscard]] TerritoryCode code(const QString &path, const QJsonValue &value);

    template <typename T>
    [[nodiscard]] std::optional<T> meaning(const QString &path, const QString &said,
        std::optional<T> (*fromKey)(const QString &), const QList<T> &all)
    {
        if (const auto value = fromKey(said))
            return value;
        QStringList known;
        for (const T value : all)
            known.append(keyOf(value));
        unknownWord(path, said, known);
        return std::nullopt;
    }

    void unknownWord(const QString &path, const QString &said, const QStringList &known);
    void wrong(const QString &sentence, const QString &path, const QJsonValue &value);

    QJsonObject m_object;
    QString m_path;
    Error m_own;
    Error *m_error; ///< shared with the children: the first that is wrong is the one told
};

} // namespace jalons
