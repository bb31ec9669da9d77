// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/opening.h"
#include "core/store/selection.h"

namespace jalons {

struct Plan::Private
{
    QString path;
    PlanOptions options;
    Opened file;
    QDateTime lastSaved;

    Connection &connection() { return *file.connection; }
    /// Forgets what another window has changed meanwhile.
    Tables &tables()
    {
        file.connection->noticeOthers();
        return *file.tables;
    }
    [[nodiscard]] Result<Selection> selection(const Filter &filter);
};

} // namespace jalons
