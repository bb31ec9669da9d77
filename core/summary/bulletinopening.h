// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/description.h"
#include "core/summary/bulletin.h"

namespace jalons {

/// The introduction: over which time how many events were organised, where, and to what ends.
[[nodiscard]] BulletinBlock openingOf(const Plan &plan, const Description &description,
    const Filter &filter, const QList<BulletinBlock> &territories, Language language);

} // namespace jalons
