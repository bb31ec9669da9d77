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

/// That day; at an hour, as long as new events are, with the end left open for 0 minutes and where
/// it would be another day.
[[nodiscard]] PlannedDate newDate(QDate day, QTime start, int minutes);

/// A copy as copyOf() makes it, with a title that tells the two apart.
[[nodiscard]] Event duplicateOf(const Event &event);

} // namespace jalons
