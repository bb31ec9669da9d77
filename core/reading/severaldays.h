// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/reading/token.h"

#include <QDate>

namespace jalons {

/// Days told in one breath, each an event of its own.
struct SeveralDays
{
    QList<PlannedDate> days;
    QList<std::pair<qsizetype, qsizetype>> tokens; ///< of each day: first and behind the last
    qsizetype end = 0; ///< behind the last token of all
};

/// « les mardis 4, 11 et 18 juin », « 4, 11 et 18 juin 2019 », « les 4 et 11 juin », from the token
/// `at` on. No days where none stand there, or where two in a row make one stretch (« les 12 et 13
/// mars »).
[[nodiscard]] SeveralDays severalDaysAt(
    const QString &text, const QList<Token> &tokens, qsizetype at, QDate anchor);

} // namespace jalons
