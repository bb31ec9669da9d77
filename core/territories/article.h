// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/territories/gazetteer.h"

namespace jalons {

/// The name after « de », as in running text: « du Pas-de-Calais », « d'Amiens », « de La Réunion
/// ».
[[nodiscard]] QString nameWithOf(const Record &record);

} // namespace jalons
