// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/plan/filter.h"

namespace jalons {

class Catalogue;

/// An event to begin with: planned, that day, for the territory filtered by if it is just one, and
/// of the kind filtered by likewise.
[[nodiscard]] Event newEvent(
    const PlannedDate &when, const Filter &filter, const Catalogue &catalogue);

/// A copy as copyOf() makes it, with a title that tells the two apart.
[[nodiscard]] Event duplicateOf(const Event &event);

} // namespace jalons
