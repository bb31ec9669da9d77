// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <functional>

namespace jalons {

/// Told from time to time how far a long piece of work has come: so many of so many. Answers
/// whether it is to go on. May be empty; is called on the thread that works.
using Headway = std::function<bool(int done, int whole)>;

/// Of a step of longer work, which takes it from so many to so many hundredths. Empty of an empty
/// one.
[[nodiscard]] Headway stepOf(const Headway &headway, int from, int to);

/// False where the work is not to go on.
[[nodiscard]] bool goesOn(const Headway &headway, qsizetype done, qsizetype whole);

/// What a piece of work gives that was told not to go on.
[[nodiscard]] tl::unexpected<Error> stopped();

} // namespace jalons
