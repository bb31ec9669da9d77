// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/summary/bulletin.h"

namespace jalons {

/// An event that an earlier bulletin told as it is now, and which one.
struct ToldBefore
{
    EventOutline event;
    BulletinId bulletin;

    friend bool operator==(const ToldBefore &, const ToldBefore &) = default;
};

/// What the plan has for a draft just now.
struct BulletinNews
{
    Bulletin composed; ///< as if nobody had edited it
    QList<ToldBefore> toldBefore; ///< events of the draft's filter, those to be told again as well
};

/// Composes what a draft asks for: its filter, day, language, what it tells again.
[[nodiscard]] Result<BulletinNews> newsFor(const Plan &plan, const Bulletin &draft);

/// The draft with what the plan says now. What an officer did stays: the title, the order, what is
/// left out, the texts that were edited, and which state of the events those tell.
[[nodiscard]] Bulletin renewed(const Bulletin &draft, const Bulletin &composed);

/// Records that a bulletin has left, as it left: one Change. Later ones do not tell its events
/// again.
[[nodiscard]] Result<Change> issue(Plan &plan, Bulletin bulletin);

/// The block as it was composed; none where the plan has nothing (more) to say there.
[[nodiscard]] const BulletinBlock *composedBlock(const Bulletin &composed, const QString &id);

/// True where an edited block tells events that have moved, were held or came in since.
[[nodiscard]] bool hasChangedSince(const BulletinBlock &edited, const Bulletin &composed);

} // namespace jalons
