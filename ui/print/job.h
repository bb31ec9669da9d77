// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pages.h"
#include "ui/print/printing.h"

namespace jalons {

/// The HTML pages of a job; nothing to print is an error that says which filter hides everything.
[[nodiscard]] Result<QStringList> htmlOf(const Plan &plan, const PrintJob &job);

/// The plan's title, or the name of its file, and the day of edition.
[[nodiscard]] Result<Foot> footOf(const Plan &plan, const PrintJob &job, const Clock &clock);

/// What the document is called: the event's title where it is one sheet, else layout and plan.
[[nodiscard]] QString titleOf(const PrintJob &job, const Foot &foot, const QString &firstTitle);

} // namespace jalons
