// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <cstddef>
#include <iterator>
#include <optional>

namespace jalons {

/// One value of an enumeration, with its stable key and its name before translation.
/// For the sources of core/plan alone.
template <typename T> struct Word
{
    T value;
    const char *key;
    const char *name;
};

template <typename T, std::size_t size>
[[nodiscard]] QString keyIn(const Word<T> (&words)[size], T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QLatin1String(word.key);
    }
    return {};
}

template <typename T, std::size_t size>
[[nodiscard]] std::optional<T> valueIn(const Word<T> (&words)[size], const QString &key)
{
    for (const Word<T> &word : words) {
        if (key == QLatin1String(word.key))
            return word.value;
    }
    return std::nullopt;
}

template <typename T, std::size_t size>
[[nodiscard]] QString nameIn(const Word<T> (&words)[size], const char *context, T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QCoreApplication::translate(context, word.name);
    }
    return {};
}

template <typename T, std::size_t size> [[nodiscard]] QList<T> allIn(const Word<T> (&words)[size])
{
    QList<T> values;
    values.reserve(static_cast<qsizetype>(size));
    for (const Word<T> &word : words)
        values.append(word.value);
    return values;
}

} // namespace jalons
