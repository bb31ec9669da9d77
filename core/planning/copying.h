// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// Another event like it, under an id of its own: same title, date, territories, partners and
/// programme. It is planned, not held, and no occurrence of a series; rank, the event it follows,
/// decisions, actions, outcomes and who came belong to the first alone.
[[nodiscard]] Event copyOf(const Event &event);

} // namespace jalons
