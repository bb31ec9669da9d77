// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/bulletin.h"
#include "core/plan/description.h"
#include "core/plan/event.h"
#include "core/plan/kind.h"
#include "core/plan/mute.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"
#include "core/plan/savedfilter.h"
#include "core/plan/series.h"

namespace jalons {

/// Values with no field left as it is by default, with fixed ids, that refer to one another: what
/// gets lost on a way out and back shows.
struct EveryField
{
    Description description;
    Territory grouping;
    Commitment commitment;
    Kind kind;
    Organisation organisation;
    Priority priority;
    Series series;
    SavedFilter savedFilter;
    Mute mute;
    Bulletin bulletin;
    Event framework;
    Event earlier;
    Event milestone;
    Event event; ///< part of `framework`, follows `earlier`, prepares `milestone`, of `series`
};

[[nodiscard]] EveryField everyField();

} // namespace jalons
