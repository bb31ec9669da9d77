// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace jalons {

/// What kind of trouble an Error is: enough for a caller to choose what to do, never shown.
enum class Trouble {
    Usage, ///< what was asked makes no sense: an unknown territory, a bad date
    NotFound, ///< a file or a value that is not there
    Damaged, ///< something is there, but not what it should be
    Newer, ///< made by a later version of the programme
    ReadOnly, ///< writing is not allowed here
    Busy, ///< somebody else holds it just now
    Conflict, ///< the value was changed by somebody else meanwhile
    Failed ///< the system refused: disk full, no right, …
};

/// A sentence that a person can read and act on, already in the language of the screen.
/// `detail` is what the system or the database said, for a log or a « Details » button.
struct Error
{
    Trouble trouble = Trouble::Failed;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either the value or an Error; Result<> where success has nothing to say.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// An Error to return from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(
    Trouble trouble, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{trouble, message, detail});
}

/// Passes on the Error of a failed Result, whatever its value type was.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failed(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace jalons
