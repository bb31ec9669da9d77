// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/planning/overlap.h"

namespace jalons {

class Plan;

/// Tells these overlaps no more, or tells them again, as one Change; those that are so already are
/// left alone.
Result<Change> setMuted(Plan &plan, const QList<Overlap> &overlaps, bool muted);

} // namespace jalons
