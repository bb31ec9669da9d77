// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace jalons {

/// Shift+F10 opens the context menu of whatever has the keyboard in a window, as the Menu key does,
/// which not every keyboard has. Where X11 is the screen, Qt knows the Menu key alone.
void openMenusByShiftF10(QWidget &window);

} // namespace jalons
