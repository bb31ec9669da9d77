// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/result.h"

#include <QDate>

namespace jalons {

/// The day of --on, else today. Trouble::Usage where it is no day.
[[nodiscard]] Result<QDate> todayOf(const Request &request);

} // namespace jalons
