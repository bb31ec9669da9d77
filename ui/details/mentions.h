// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"

#include <QSet>

namespace jalons {

class Plan;

/// What the summary of an event names, as keys of a Difference: the event, those it has to do with,
/// its organisations, priorities, kind and territories.
class Mentions
{
public:
    Mentions() = default;
    Mentions(const Plan &plan, const Event &event);

    /// True where a change may alter the summary, also by another event that begins to name this
    /// one.
    [[nodiscard]] bool concernedBy(const Change &change) const;

private:
    QString m_event;
    QSet<QString> m_keys;
};

} // namespace jalons
