// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
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

class Plan;

/// What goes into an exported file beside the events, each list in an order of its own that depends
/// on the values alone. The official territories are there to be read: with what lies above them.
struct References
{
    Description description;
    QList<Territory> territories;
    QList<Commitment> commitments;
    QList<Kind> kinds; ///< those that do not ship with the programme
    QList<Organisation> organisations;
    QList<Priority> priorities;
    QList<Series> series;
    QList<SavedFilter> savedFilters;
    QList<Mute> mutes;
    QList<Bulletin> bulletins;
};

/// All that the plan holds beside its events.
[[nodiscard]] Result<References> everythingOf(const Plan &plan);
/// Only what these events refer to; nothing of the plan itself.
[[nodiscard]] Result<References> referencesOf(const Plan &plan, const QList<Event> &events);

} // namespace jalons
