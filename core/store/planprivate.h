// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventset.h"
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
    /// The events of a filter; nullptr where it is empty and all are meant.
    [[nodiscard]] Result<SharedEvents> events(const Filter &filter);
    /// What the words and the territories of a filter leave; nullptr where it names none.
    [[nodiscard]] Result<SharedEvents> among(const Filter &filter);
    /// Whose names a text may mean besides the words of events; nothing where there is no text.
    struct Named
    {
        QList<Kind> kinds;
        QList<Priority> priorities;
    };
    [[nodiscard]] Result<Named> named(const QString &text);
};

} // namespace jalons
