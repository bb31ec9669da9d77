// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/poster.h"
#include "ui/print/pages.h"
#include "ui/print/printing.h"

#include <memory>

namespace jalons {

/// What is to be laid out: HTML pages or posters.
struct PrintContent
{
    QStringList htmls;
    QList<Poster> posters;
    QString title; ///< of the first page
    QString remark; ///< the filter, in words
};

/// Nothing to print is an error that says which filter hides everything.
[[nodiscard]] Result<PrintContent> contentOf(
    const Plan &plan, const PrintJob &job, const Clock &clock);

/// The page that the job is printed on.
[[nodiscard]] QPageLayout pageOf(const PrintJob &job);
[[nodiscard]] bool lies(const PrintJob &job); ///< landscape

/// The content on the pages of a device.
[[nodiscard]] std::unique_ptr<Paper> paperOf(
    const PrintContent &content, QPagedPaintDevice *device, int resolution, const Foot &foot);

/// The plan's title, or the name of its file, and the day of edition.
[[nodiscard]] Result<Foot> footOf(const Plan &plan, const PrintJob &job, const Clock &clock);

/// What the document is called: the event's title where it is one sheet, else layout and plan.
[[nodiscard]] QString titleOf(const PrintJob &job, const Foot &foot, const QString &firstTitle);

} // namespace jalons
