// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// What an edit of one event of a series does to another: see changeSeries(). The dates of both are
/// left alone, but for hours, length, zone and bound.
[[nodiscard]] Event withEdit(const Event &other, const Event &before, const Event &after);

} // namespace jalons
