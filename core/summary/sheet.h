// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"
#include "core/summary/summary.h"

namespace jalons {

/// Everything the sheet of an event says, as fields for its template.
[[nodiscard]] Result<Fields> sheetFields(
    const Names &names, const Event &event, const SummaryOptions &options);

/// The parts of a sheet, each its own file: head.cpp, programme.cpp, commitments.cpp, followup.cpp.

/// Kind, status, title, and the facts below it: { key, label, lines }.
[[nodiscard]] Fields headFields(
    const Names &names, const Event &event, const SummaryOptions &options);
/// `programme`: rows of the table; `workshops`: the sessions that have more to tell.
[[nodiscard]] Fields programmeFields(
    const Names &names, const Event &event, const SummaryOptions &options);
/// `priorities`, `decisions` and `actions`.
[[nodiscard]] Fields commitmentFields(
    const Names &names, const Event &event, const SummaryOptions &options);
/// `followUp`: the events that this one has to do with; `links`.
[[nodiscard]] Result<Fields> followUpFields(
    const Names &names, const Event &event, const SummaryOptions &options);

} // namespace jalons
