// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporting.h"

namespace jalons {

/// Writes the file whole or not at all, in any of the formats: what is drawn, too, for which there
/// must be a screen.
[[nodiscard]] Result<> exportTo(const Plan &plan, const ExportWish &wish, const QString &path,
    const Clock &clock, const Headway &headway = {});

} // namespace jalons
