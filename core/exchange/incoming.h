// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/known.h"
#include "core/exchange/planfile.h"
#include "core/plan/bulletin.h"
#include "core/plan/description.h"
#include "core/plan/event.h"
#include "core/plan/mute.h"
#include "core/plan/savedfilter.h"

#include <QStringList>

#include <optional>

namespace jalons {

/// The values of a file, checked and with ids in the place of names, before they are compared with
/// the plan's own.
struct Incoming
{
    struct IncomingEvent
    {
        Event event; ///< id null where the file gives none
        bool saysNotes = false; ///< the file has internal notes for it, be they empty
    };

    std::optional<Description> description;
    QList<Territory> groupings;
    QList<Commitment> commitments;
    QList<Kind> kinds;
    QList<Organisation> organisations;
    QList<Priority> priorities;
    QList<Series> series;
    QList<SavedFilter> savedFilters;
    QList<Mute> mutes;
    QList<Bulletin> bulletins;
    QList<IncomingEvent> events;
    QStringList warnings;
};

/// Reads all lists of a file. What is known grows by what the file brings.
[[nodiscard]] Result<Incoming> incomingOf(const PlanFile &file, Known &known);

} // namespace jalons
