// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons::dialect {

/// What differs between databases, and nothing else: SQLite today. Everything outside this file,
/// search and lock is SQL that PostgreSQL understands too.

/// Begins a transaction that may write, and takes the right to write at once.
[[nodiscard]] QString beginWriting();
/// Begins a transaction that sees one state of the plan from its first reading to its end.
[[nodiscard]] QString beginReading();
/// « column is one of a list », the list bound as one JSON array of texts (see listValue()).
[[nodiscard]] QString isOneOf(const QString &column);
/// The value to bind for isOneOf().
[[nodiscard]] QString listValue(const QStringList &texts);
/// The numbers of a list, as rows with an `id`: a JSON array of numbers is bound.
[[nodiscard]] QString listedNumbers();
/// « column is among some events », the events bound as SharedEvents.
[[nodiscard]] QString isAmong(const QString &column);
/// Where the numbered steps of this database lie in the resources.
[[nodiscard]] QString stepsFolder();

} // namespace jalons::dialect
