// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace jalons {

class Plan;
class Preferences;
class Shown;

/// Keeps what is shown of a plan for the next start.
void remember(const Shown &shown, const Plan &plan, Preferences &preferences);

/// Shows what was shown when this plan was last open. A plan never seen begins today; one that only
/// tells of the past begins in its fullest month.
void recall(Shown &shown, const Plan &plan, const Preferences &preferences);

} // namespace jalons
