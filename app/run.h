// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/result.h"

namespace jalons {

class Catalogue;

/// Carries out a command on the plan it is about.
[[nodiscard]] Result<> runCommand(const Request &request, const Catalogue &catalogue);

} // namespace jalons
