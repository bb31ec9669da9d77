// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/plan/kind.h"
#include "core/plan/priority.h"
#include "core/store/eventset.h"
#include "core/store/selection.h"

namespace jalons {

class TerritoryTable;

/// A Filter as SQL. The narrowest field that is set leads, through its index, and gives the ids of
/// its events; the others are looked up for each of these. So no filter walks over all events.
/// `among`: what the text and the territories of the filter leave, where that was looked up before;
/// then they are not asked again.
[[nodiscard]] Selection selectionOf(const Filter &filter, TerritoryTable &territories,
    const QList<Kind> &kinds, const QList<Priority> &priorities = {},
    const SharedEvents &among = {});

} // namespace jalons
