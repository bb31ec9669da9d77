// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"

#include <memory>
#include <optional>

class QCoreApplication;

namespace jalons {

/// True where the desktop gives no screen to open a window on.
[[nodiscard]] bool hasNoScreen();

/// The application object that a command needs: with a screen for the window, with one that nobody
/// sees for what is drawn, and none for the rest (nor for a command line that is not understood).
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationFor(
    std::optional<Command> command, int &argc, char **argv);

} // namespace jalons
