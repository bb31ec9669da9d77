// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <functional>

namespace jalons {

/// Told from time to time how far a long piece of work has come: so many of so many. Answers
/// whether it is to go on. May be empty; is called on the thread that works.
using Headway = std::function<bool(int done, int whole)>;

/// What a piece of work gives that was told not to go on.
[[nodiscard]] tl::unexpected<Error> stopped();

} // namespace jalons
