// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/exchange/exportformats.h"
#include "core/plan/bulletin.h"

#include <QImage>

#include <functional>

class QWidget;

namespace jalons {

/// Draws the pages of a bulletin at so many dots per inch; may be called on any thread.
using PageMaker = std::function<QList<QImage>(double dotsPerInch)>;

/// What the window of the bulletin has others do: paper, files and clipboard are not its own.
struct BulletinDesk
{
    Clock clock;
    std::function<Result<PageMaker>(const Bulletin &)> pages;
    std::function<Result<>(QWidget *parent, const Bulletin &)> print;
    /// Asks for a file and writes it; `done` is called once it is there, with its path, or with why
    /// it is not; not at all where the person gave up.
    std::function<void(QWidget *parent, const Bulletin &, ExportFormat,
        const std::function<void(const Result<QString> &)> &done)>
        write;
    std::function<Result<>(const Bulletin &)> copy; ///< as formatted text
    /// Steps of the plan: those of the draft come first.
    std::function<void()> undo;
    std::function<void()> redo;
};

} // namespace jalons
