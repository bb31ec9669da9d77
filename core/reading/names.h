// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

enum class Unit { None, Day, WorkingDay, Week, Month, Year };

/// 1 to 12 for the name of a month in French or English, whole or shortened, without accents; 0
/// otherwise.
[[nodiscard]] int monthNamed(const QString &word);
/// True for a month that only English names so: « March 12 » is a day, « mars 12 » is unclear.
[[nodiscard]] bool isEnglishMonth(const QString &word);
/// 1 (Monday) to 7, in French or English, whole or shortened; 0 otherwise.
[[nodiscard]] int weekdayNamed(const QString &word);
/// 1 for « premier », « second » is 2, … 5; -1 for « dernier »; 0 otherwise.
[[nodiscard]] int ordinalNamed(const QString &word);
/// The ending of a number that ranks: « er », « e », « eme », « th ».
[[nodiscard]] bool isOrdinalEnding(const QString &word);
[[nodiscard]] Unit unitNamed(const QString &word);

} // namespace jalons
