// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/step.h"
#include "core/store/valueproblems.h"

namespace jalons {

/// What a step needs to know of one sort of value.
template <typename T> struct Access
{
    Result<std::optional<T>> held;
    Result<T> (*read)(const QJsonObject &);
    QString (*keyOf)(const T &);
    QString (*nameOf)(const T &);
    std::function<Result<>(const T &)> put;
    std::function<Result<>()> remove;
};

/// « … was changed by somebody else meanwhile. »
[[nodiscard]] tl::unexpected<Error> conflict(const QString &name);
/// « … does not have the identifier it is saved under. »
[[nodiscard]] tl::unexpected<Error> mismatch(const QString &name, const QString &key);

template <typename T>
Result<std::optional<T>> readValue(const QJsonObject &object, const Access<T> &access)
{
    if (object.isEmpty())
        return std::optional<T>();
    Result<T> value = access.read(object);
    if (!value)
        return failed(value);
    return std::optional<T>(std::move(*value));
}

/// Reads both sides of a difference and compares them with what the plan holds.
template <typename T> Result<Step> prepare(const Difference &difference, const Access<T> &access)
{
    if (!access.held)
        return failed(access.held);
    const Result<std::optional<T>> before = readValue(difference.before, access);
    if (!before)
        return failed(before);
    const Result<std::optional<T>> after = readValue(difference.after, access);
    if (!after)
        return failed(after);
    const std::optional<T> &named = *after ? *after : *access.held;
    const QString name = named ? access.nameOf(*named) : difference.key;
    if (*before != *access.held)
        return conflict(name);
    Step step;
    step.subject = difference.subject;
    step.idle = *after == *access.held;
    step.adds = !*before;
    step.removes = !*after;
    step.name = name;
    if (*after) {
        if (access.keyOf(**after) != difference.key)
            return mismatch(name, difference.key);
        if (const std::optional<QString> problem = problemOf(**after); problem && !step.idle)
            return fail(Trouble::Usage, *problem);
        step.write = [put = access.put, value = **after] {
            return put(value);
        };
    } else {
        step.write = access.remove;
    }
    return step;
}

template <typename Identified> QString idOf(const Identified &value)
{
    return value.id.toString();
}

template <typename Titled> QString titleOf(const Titled &value)
{
    return value.title;
}

template <typename Named> QString nameOf(const Named &value)
{
    return value.name;
}

} // namespace jalons
