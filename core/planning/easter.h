// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace jalons {

/// Easter Sunday of the Gregorian calendar: 22 March to 25 April.
[[nodiscard]] QDate easterSunday(int year);

} // namespace jalons
