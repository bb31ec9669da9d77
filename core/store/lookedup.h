// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventset.h"

#include <QString>

namespace jalons {

/// The events that say some words, by their numbers in the file: the same over every connection to
/// it, as long as nobody writes.
struct LookedUp
{
    QString text;
    SharedEvents events; ///< nullptr where the text has no word
};

/// What one connection has seen of a plan: another one as soon as anything was written, by itself
/// or by another window.
struct PlanState
{
    int generation = -1;
    qint64 rowsWritten = -1;

    friend bool operator==(const PlanState &, const PlanState &) = default;
};

} // namespace jalons
