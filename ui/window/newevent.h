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

/// A copy under an id and a title of its own. What was only true of the first, it does not have:
/// that it was held or postponed, and who came.
[[nodiscard]] Event copyOf(const Event &event);

} // namespace jalons
