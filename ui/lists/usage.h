// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QHash>

namespace jalons {

class Plan;

/// In how many events each value of a list stands: what may be removed, and what rather be retired.
struct Usage
{
    QHash<OrganisationId, int> organisations;
    QHash<PriorityId, int> priorities;
    QHash<QString, int> kinds;
};

[[nodiscard]] Usage usageIn(const Plan &plan);

/// « In 3 events »; « In no event ».
[[nodiscard]] QString usageWords(int events);

} // namespace jalons
