// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/savedfilter.h"

namespace jalons {

/// The filter that a saved one means today: « upcoming » is from today on.
[[nodiscard]] inline Filter filterOf(const SavedFilter &saved, QDate today)
{
    Filter filter = saved.filter;
    if (saved.upcoming) {
        filter.from = today;
        filter.to = {};
    }
    return filter;
}

/// The present filter as one to be saved: what begins today is upcoming, whatever day that is.
[[nodiscard]] inline SavedFilter toBeSaved(const Filter &filter, QDate today)
{
    SavedFilter saved;
    saved.filter = filter;
    saved.upcoming = filter.from == today && filter.to.isNull();
    if (saved.upcoming)
        saved.filter.from = {};
    return saved;
}

/// A filter narrowed further to the days first…last. Of days that it does not take in, nothing is
/// left.
[[nodiscard]] inline Filter within(const Filter &filter, QDate first, QDate last)
{
    Filter narrowed = filter;
    narrowed.from = filter.from.isValid() ? std::max(filter.from, first) : first;
    narrowed.to = filter.to.isValid() ? std::min(filter.to, last) : last;
    if (narrowed.from > narrowed.to)
        narrowed.events = { EventId() };
    return narrowed;
}

} // namespace jalons
