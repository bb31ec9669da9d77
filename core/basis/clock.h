// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <functional>

namespace jalons {

/// « Now », passed to whoever needs it, so that no test depends on the day it runs.
using Clock = std::function<QDateTime()>;

/// The machine's clock, in UTC; frozen where SOURCE_DATE_EPOCH (seconds since 1970) is set,
/// as reproducible builds and scripts expect.
[[nodiscard]] Clock systemClock();

/// A clock that always says the same instant.
[[nodiscard]] Clock fixedClock(const QDateTime &instant);

} // namespace jalons
