// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// The territory that leads an event alone; null where none does, or several.
[[nodiscard]] TerritoryCode onlyLeadOf(const Event &event);
/// Led by that territory: in place of the one that leads it alone, else besides those that do. What
/// it was before, co-lead or concerned, it is no more.
[[nodiscard]] Event ledBy(const Event &event, const TerritoryCode &territory);
/// With that territory as one more that leads it; as the lead where there is none.
[[nodiscard]] Event withCoLead(const Event &event, const TerritoryCode &territory);

/// « Confier “Comité” à … »; `events` are as they are afterwards.
[[nodiscard]] QString labelOfLeading(const QList<Event> &events, const QString &territory);
[[nodiscard]] QString labelOfCoLead(const QList<Event> &events, const QString &territory);

} // namespace jalons
