// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/priority.h"

namespace jalons {

/// « Priorité nationale 3 : accompagner »; the key where the theme is none of the five.
[[nodiscard]] QString themeInWords(const Priority &priority);
/// « 2019–2020 », « 2019 »; empty where no year is known.
[[nodiscard]] QString periodInWords(const Priority &priority);
[[nodiscard]] QString rankInWords(const Priority &priority);

} // namespace jalons
