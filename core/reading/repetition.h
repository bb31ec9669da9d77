// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace jalons {

/// Where a text says that something comes again.
struct Repetition
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the words that say it, the day they lead up to left out
};

/// « chaque premier mardi », « tous les mois », « toutes les deux semaines », “every Tuesday”;
/// none in « tous les partenaires ».
[[nodiscard]] std::optional<Repetition> repetitionIn(const QString &text);

} // namespace jalons
