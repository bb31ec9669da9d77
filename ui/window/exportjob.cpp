// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportjob.h"

#include <QFileInfo>

namespace jalons {

ExportJob::ExportJob(const Plan &plan, const ExportWish &wish, const QString &path,
    const Clock &clock, QWidget *window, Done done)
    : PlanWork(
        plan, { tr("Export"), tr("Writing “%1”…").arg(QFileInfo(path).fileName()) },
        [wish, path, clock](const Plan &own, const Headway &headway) {
            return exportTo(own, wish, path, clock, headway);
        },
        window, std::move(done))
{
}

} // namespace jalons
