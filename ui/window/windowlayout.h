// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QSplitter;

namespace jalons {

class Actions;
class Preferences;

/// Size, place, splitters and sides of the window, from one start to the next.
void rememberLayout(const QMainWindow &window, const QSplitter &workspace, const Actions &actions,
    Preferences &preferences);
/// Where nothing was kept: 1280×800, or as much as the screen has.
void recallGeometry(QMainWindow &window, const Preferences &preferences);
void recallSides(QSplitter &workspace, Actions &actions, const Preferences &preferences);

} // namespace jalons
