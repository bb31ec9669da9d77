// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/planwork.h"
#include "ui/window/exporting.h"

namespace jalons {

/// An export that is written beside the screen's thread. Cancelled, it has written nothing.
class ExportJob : public PlanWork
{
    Q_OBJECT

public:
    ExportJob(const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock,
        QWidget *window, Done done);
};

} // namespace jalons
