// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/bulletin.h"
#include "core/plan/description.h"
#include "core/plan/kind.h"
#include "core/plan/mute.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"
#include "core/plan/savedfilter.h"
#include "core/plan/series.h"

namespace jalons {

/// What keeps a value from being saved, as a sentence; none where all is well. See
/// problemOf(Event).
[[nodiscard]] std::optional<QString> problemOf(const Priority &priority);
[[nodiscard]] std::optional<QString> problemOf(const Organisation &organisation);
[[nodiscard]] std::optional<QString> problemOf(const Kind &kind);
[[nodiscard]] std::optional<QString> problemOf(const Territory &grouping);
[[nodiscard]] std::optional<QString> problemOf(const Commitment &commitment);
/// None, ever: a plan may say anything of itself.
[[nodiscard]] std::optional<QString> problemOf(const Description &description);
/// Whether the rule makes sense is for core/planning to say.
[[nodiscard]] std::optional<QString> problemOf(const Series &series);
[[nodiscard]] std::optional<QString> problemOf(const SavedFilter &filter);
[[nodiscard]] std::optional<QString> problemOf(const Mute &mute);
[[nodiscard]] std::optional<QString> problemOf(const Bulletin &bulletin);

} // namespace jalons
