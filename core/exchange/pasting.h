// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <QByteArray>
#include <QDate>

namespace jalons {

class Plan;

/// Events as the clipboard carries them: the plan's own JSON with all that they refer to, so that
/// another plan understands them.
[[nodiscard]] Result<QByteArray> carried(const Plan &plan, const QList<EventId> &events);

/// What a paste would do: one change, not yet applied, and the events it brings.
struct Pasting
{
    Change change;
    QList<EventId> events; ///< under ids of their own
};

/// The earliest lands on the day, the others as far from it as they were, all at their hours. What
/// was cut comes whole; of what was copied each is a copyOf(). Nothing that the plan has already is
/// overwritten.
[[nodiscard]] Result<Pasting> pasting(
    const Plan &plan, const QByteArray &json, QDate day, bool wereCut);

} // namespace jalons
