// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace jalons {

/// Adds to the menu of an event what the widgets around a view offer for selected events beyond
/// what the view knows: their actions with the property `forEvents`.
void addOffers(QMenu &menu, const QWidget &view);

} // namespace jalons
