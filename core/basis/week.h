// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace jalons {

/// The day a week begins with: Monday by ISO 8601, another one where a person chose so.
using Weekday = Qt::DayOfWeek;

/// The first day of the week that holds a day; null where the day is.
[[nodiscard]] QDate weekBegin(QDate anyDay, Weekday first = Qt::Monday);
/// The last one.
[[nodiscard]] QDate weekEnd(QDate anyDay, Weekday first = Qt::Monday);
/// 0 for the first day of its week, 6 for the last.
[[nodiscard]] int columnInWeek(QDate day, Weekday first = Qt::Monday);
/// The day of the week, 1 to 7, that stands in a column.
[[nodiscard]] int weekdayAt(int column, Weekday first = Qt::Monday);
/// The number by ISO 8601 of a week that begins on a day; where it is no Monday, that of the week
/// most of its days lie in.
[[nodiscard]] int numberOfWeek(QDate firstDay);

} // namespace jalons
