// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QStringList>

namespace jalons {

/// The numbers of the départements (`62`, `2A`, `974`) that a territory lies in, from its own code
/// and those above it: a commune's own alone; a région overseas is its département under another
/// number; none for the other régions and the whole country.
[[nodiscard]] QStringList departmentsOf(const QList<TerritoryCode> &itselfAndAbove);

} // namespace jalons
