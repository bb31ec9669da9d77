// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QMenu;

namespace jalons {

class Plan;
class Shown;

/// Fills a menu, whenever it opens, with « No filter », the saved filters and what saves one. Plan
/// and Shown must outlive the menu.
void followSavedFilters(QMenu &menu, const Plan &plan, Shown &shown, QAction *saveFilter);

} // namespace jalons
