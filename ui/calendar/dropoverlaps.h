// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlapsearch.h"

namespace jalons {

class Plan;

/// What the event under the mouse would share with others where it is held: asked at each move of
/// the mouse, answered anew only where the date is another one.
class DropOverlaps
{
public:
    explicit DropOverlaps(const Plan &plan);

    /// A drag begins: the plan and the school calendar may have changed since the last one.
    void begin(const QList<SchoolHoliday> &schools);
    /// In a few words, « Même territoire, même jour (Lille) : “Comité” »; empty where nothing is.
    [[nodiscard]] QString words(const EventId &event, const PlannedDate &when);

private:
    const Plan &m_plan;
    OverlapSearch m_search;
    Event m_event;
    QString m_words;
};

} // namespace jalons
