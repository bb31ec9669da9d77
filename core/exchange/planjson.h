// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/filter.h"

#include <QByteArray>

namespace jalons {

class Plan;

/// What `format` and `version` say in a file of this form.
[[nodiscard]] QString planFormat();
inline constexpr int planFormatVersion = 1;

/// Writes the plan's own JSON (resources/schema/plan.schema.json): description, territories,
/// commitments, kinds, organisations, priorities, series, saved filters, mutes, events; UTF-8,
/// sorted, so that equal plans give equal bytes. With a filter, only its events and what they refer
/// to. `withNotes` adds the
/// internal notes; the whole plan (empty filter) always has them, because it is the backup.
[[nodiscard]] Result<QByteArray> writePlanJson(
    const Plan &plan, const Filter &filter = {}, bool withNotes = false);

/// `{"events": […]}`: what `list --format json` prints, each event with the names of what it refers
/// to.
[[nodiscard]] Result<QByteArray> writeEventsJson(const Plan &plan, const Filter &filter);

/// What an import would do, before it is done. The numbers are of events; what else comes with them
/// is in the change.
struct ImportPreview
{
    Change change; ///< not yet applied; Plan::apply() does it, as one change and one undo
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList warnings; ///< unknown keys kept out, references to nothing, …
};

/// Reads a plan's JSON and compares it with the plan: same id, same event, so importing twice
/// changes nothing. Territories, organisations, kinds and priorities may be given by name; an event
/// without an id is the one of the same title, date and territories. What a file does not say of
/// the plan itself (its description) or of an event's internal notes stays as it is. Damaged input:
/// where (line, event, key) and why, and the plan is untouched.
[[nodiscard]] Result<ImportPreview> readPlanJson(const Plan &plan, const QByteArray &json);

} // namespace jalons
