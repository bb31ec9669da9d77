// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/bulletin.h"

#include <QHash>

namespace jalons {

class Plan;

/// What the bulletins that have left told.
struct BulletinMemory
{
    struct Past
    {
        Told told;
        BulletinId bulletin; ///< that told it last

        friend bool operator==(const Past &, const Past &) = default;
    };

    QHash<EventId, Past> past;

    /// True where it was told as it is now: not before it was held, or on another day.
    [[nodiscard]] bool knows(const Event &event) const;
    /// Takes in what a bulletin tells; an event's newest state replaces the one before.
    void add(const Bulletin &bulletin);
    /// To be told again, whatever came before.
    void forget(const QList<EventId> &events);

    friend bool operator==(const BulletinMemory &, const BulletinMemory &) = default;
};

/// Read from all bulletins of the plan that have left, by their days.
[[nodiscard]] Result<BulletinMemory> bulletinMemory(const Plan &plan);

} // namespace jalons
