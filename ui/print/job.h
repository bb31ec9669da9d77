// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "core/summary/poster.h"
#include "ui/print/foot.h"
#include "ui/print/paper.h"
#include "ui/print/printjob.h"

#include <QPageLayout>

#include <memory>

class QPagedPaintDevice;

namespace jalons {

class Plan;

/// What is to be laid out: HTML pages or posters.
struct PrintContent
{
    QStringList htmls;
    QList<Poster> posters;
    QString title; ///< of the first page
    QString remark; ///< the filter, in words
};

/// In the language of this thread, which should be the job's (see Speaking). Nothing to print is an
/// error that says which filter hides everything.
[[nodiscard]] Result<PrintContent> contentOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway = {});

/// The page that the job is printed on.
[[nodiscard]] QPageLayout pageOf(const PrintJob &job);

/// The content on the pages of a device, with room left at the head of the first; nothing where it
/// is told to stop.
[[nodiscard]] std::unique_ptr<Paper> paperOf(const PrintContent &content, QPagedPaintDevice *device,
    int resolution, const Foot &foot, double room = 0, const Headway &headway = {});

/// The plan's title, or the name of its file, and the day of edition.
[[nodiscard]] Result<Foot> footOf(const Plan &plan, const PrintJob &job, const Clock &clock);

/// What the document is called: the event's title where it is one sheet, else layout and plan.
[[nodiscard]] QString titleOf(const PrintJob &job, const Foot &foot, const QString &firstTitle);

/// The job as the bytes of a file that is written, not drawn. Posters: Trouble::Usage.
[[nodiscard]] Result<QByteArray> webPageOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway = {});
[[nodiscard]] Result<QByteArray> odtOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway = {});
[[nodiscard]] Result<QByteArray> accessiblePdfOf(
    const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway = {});

} // namespace jalons
