// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/job.h"

#include <QImage>

namespace jalons {

/// What the pages of a job are made of, read from the plan: they are laid out and drawn without it.
struct PageSource
{
    PrintContent content;
    Foot foot;
    QPageLayout page;
};

[[nodiscard]] Result<PageSource> pageSourceOf(
    const Plan &plan, const PrintJob &job, const Clock &clock);

/// Every page as a picture of so many dots per inch, as it is printed. May run on any thread.
[[nodiscard]] QList<QImage> pagePictures(const PageSource &source, double dotsPerInch);

} // namespace jalons
