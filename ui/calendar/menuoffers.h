// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

class QMenu;
class QWidget;

namespace jalons {

/// Adds to the menu of an event what the widgets around a view offer for selected events beyond
/// what the view knows: their actions with the property `forEvents`.
void addOffers(QMenu &menu, const QWidget &view);

/// The words of a menu entry with its keys at the right: told, not taken, for the view reads them
/// itself.
[[nodiscard]] QString withKeys(const QString &text, const QKeySequence &keys);

} // namespace jalons
