// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/lineword.h"
#include "core/reading/quickentry.h"

namespace jalons {

/// A stretch of a line that nothing was made of.
struct TitleWords
{
    QString text; ///< without the small words at its ends
    qsizetype from = 0;
    qsizetype to = 0;
};

[[nodiscard]] QList<TitleWords> titleParts(const TypedLine &line);

[[nodiscard]] QString capitalised(const QString &title);

/// « Comité de pilotage de la métropole européenne de Lille », where the line says no more; empty
/// where it says nothing. `kindWords` stand for the name of the kind where given: « 2e copil ».
[[nodiscard]] QString madeTitle(
    const Event &event, const QString &kindWords, const QuickEntryContext &context);

} // namespace jalons
