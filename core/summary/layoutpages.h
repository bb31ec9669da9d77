// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/headway.h"
#include "core/summary/layout.h"
#include "core/summary/summary.h"

#include <QDate>

namespace jalons {

/// The events of a filter as a layout tells them, an HTML page for each sheet, dossier or list; a
/// poster's events are told as an agenda. What is later than `day` is yet to come. A bulletin that
/// would tell nothing new is an error.
[[nodiscard]] Result<QStringList> pagesOf(const Plan &plan, Layout layout, const Filter &filter,
    QDate day, const SummaryOptions &options, const Headway &headway = {});

} // namespace jalons
