// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"

#include <QList>

namespace jalons {

class Plan;

/// One thing a filter narrows by, in words, and the filter without it.
struct FilterPart
{
    QString words;
    Filter without;
};

/// The parts of a filter in the order of the filter bar, named by the plan. What begins `today` is
/// « to come ».
[[nodiscard]] QList<FilterPart> partsOf(const Filter &filter, const Plan &plan, QDate today = {});
/// « Grenoble-Alpes-Métropole, tenu »: for the status bar; empty where nothing is filtered.
[[nodiscard]] QString inWords(const Filter &filter, const Plan &plan, QDate today = {});

} // namespace jalons
