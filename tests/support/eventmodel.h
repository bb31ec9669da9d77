// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace jalons {

/// First and last day of an event.
struct Dates
{
    QDate from;
    QDate to;

    friend bool operator==(const Dates &, const Dates &) = default;
};

/// The simplest plan with undo: what a real one should hold, and what it held before each step.
struct Model
{
    using Events = QHash<EventId, Dates>;

    Events now;
    QList<Events> before;
    QList<Events> after;

    void step(const Events &next)
    {
        if (next == now)
            return;
        before.append(now);
        after.clear();
        now = next;
    }
    void undo()
    {
        if (before.isEmpty())
            return;
        after.append(now);
        now = before.takeLast();
    }
    void redo()
    {
        if (after.isEmpty())
            return;
        before.append(now);
        now = after.takeLast();
    }
};

} // namespace jalons
