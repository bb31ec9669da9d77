// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

class LaidOut;

/// The words of a painted page in the order in which they are painted, a line for each line: what a
/// screen reader says of it. `page` counts from 0.
[[nodiscard]] QString textOf(const LaidOut &pages, int page);

} // namespace jalons
