// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"
#include "ui/window/choicebutton.h"

namespace jalons {

struct Colours;
class Plan;

/// What the choosers of the filter bar offer, and the way between their keys and a Filter.
[[nodiscard]] QList<ChoiceLine> kindChoices(const Plan &plan, const Colours &colours);

[[nodiscard]] QList<ChoiceLine> statusChoices();
[[nodiscard]] QStringList statusKeys(const Filter &filter);
[[nodiscard]] Filter withStatuses(Filter filter, const QStringList &keys);

/// The five national themes, then the plan's priorities under the name of their territory.
[[nodiscard]] QList<ChoiceLine> priorityChoices(const Plan &plan);
[[nodiscard]] QStringList priorityKeys(const Filter &filter);
[[nodiscard]] Filter withPriorities(Filter filter, const QStringList &keys);

} // namespace jalons
