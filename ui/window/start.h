// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"

#include <QString>

#include <memory>

namespace jalons {

class Catalogue;
class MainWindow;

/// What the command line asked the window to open.
struct StartWish
{
    QString path; ///< this plan; created by nobody: it must exist
    bool sample = false; ///< a fresh copy of the sample plan
};

/// Opens and shows the window on what was wished for; without a wish on the last plan. A first
/// start, or a last plan that is gone, offers a new plan, an existing one, or the sample. Errors
/// are shown to the person. Nothing where there is no plan in the end: the programme should leave
/// with status 1 after a wish that failed, else 0. Applies the remembered colours; the language is
/// speak()'s.
[[nodiscard]] std::unique_ptr<MainWindow> startWindow(
    const StartWish &wish, const Catalogue &catalogue, const Clock &clock = systemClock());

} // namespace jalons
