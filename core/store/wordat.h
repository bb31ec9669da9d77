// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row.h"

#include <optional>
#include <string>
#include <vector>

namespace jalons {

/// The value of an enumeration that a column tells by its key; `otherwise` where the key is none.
/// Remembers the keys it met: a column of a thousand rows says the same few words over and over.
template <typename T>
[[nodiscard]] T wordAt(
    const Row &row, int column, std::optional<T> (*fromKey)(const QString &), T otherwise)
{
    thread_local std::vector<std::pair<std::string, T>> known;
    const QUtf8StringView text = row.view(column);
    const std::string_view key(text.data(), static_cast<std::size_t>(text.size()));
    for (const auto &[word, value] : known) {
        if (word == key)
            return value;
    }
    const std::optional<T> value = fromKey(text.toString());
    if (value)
        known.emplace_back(key, *value);
    return value.value_or(otherwise);
}

/// A text that many rows share, such as the key of a kind: one copy in memory for all of them.
[[nodiscard]] inline QString sharedText(const Row &row, int column)
{
    constexpr std::size_t most = 64;
    thread_local std::vector<std::pair<std::string, QString>> known;
    const QUtf8StringView text = row.view(column);
    const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size()));
    for (const auto &[word, shared] : known) {
        if (word == bytes)
            return shared;
    }
    const QString whole = text.toString();
    if (known.size() < most)
        known.emplace_back(bytes, whole);
    return whole;
}

} // namespace jalons
