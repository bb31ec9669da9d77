// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/event.h"

#include <optional>

class QWidget;

namespace jalons {

class Plan;

/// What saving an event does to the plan where it recurs or is to: `current` as the plan has it,
/// `rule` where it is to follow another. Asks which events of the series are meant. None where the
/// person would rather not save; a change without differences where no series is concerned.
[[nodiscard]] std::optional<Result<Change>> seriesChange(QWidget *parent, const Plan &plan,
    const std::optional<Event> &current, const Event &event, const std::optional<QString> &rule);

} // namespace jalons
