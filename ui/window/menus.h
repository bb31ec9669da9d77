// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QMenuBar;

namespace jalons {

class Actions;

/// Puts every action into the menus File, Edit, View, Go, Tools, Help. Gives the menu of recent
/// plans, which the file commands fill.
QMenu *fillMenus(QMenuBar &bar, const Actions &actions);

} // namespace jalons
