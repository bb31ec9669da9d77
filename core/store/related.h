// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/ids.h"
#include "core/store/selection.h"

namespace jalons {

struct Tables;

/// The events that name this one as framework, as the one they follow, or that it prepares.
[[nodiscard]] Selection namingEvent(const EventId &id);

/// A value as the plan holds it, by its key as in Difference; Trouble::NotFound where it holds
/// none.
[[nodiscard]] Result<QJsonObject> heldJson(Tables &tables, Subject subject, const QString &key);

} // namespace jalons
