// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace jalons::bench {

/// Prints one JSON object a line: metric, n, value, unit, rows.
void report(const QString &metric, int n, double value, const QString &unit, qint64 rows = -1);

/// Seconds that one call takes.
[[nodiscard]] double seconds(const std::function<void()> &work);

/// Median microseconds of processor time of one call over `rounds` calls; each is given its number.
[[nodiscard]] double medianMicroseconds(int rounds, const std::function<void(int)> &work);

/// The most memory this process has held, in MiB.
[[nodiscard]] double peakMemory();

} // namespace jalons::bench
