// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"
#include "core/plan/jsonreader.h"
#include "core/plan/jsonwriter.h"
#include "core/plan/planneddate.h"
#include "core/plan/session.h"

namespace jalons {

/// The parts of an event, read where they stand in it, so that an error can say the whole path.
[[nodiscard]] PlannedDate readPlannedDate(JsonReader &reader);
[[nodiscard]] Session readSession(JsonReader &reader);
/// The same of a saved filter.
[[nodiscard]] Filter readFilter(JsonReader &reader);
/// Every precision, for JsonReader::word().
[[nodiscard]] const QList<Precision> &allPrecisions();

} // namespace jalons
