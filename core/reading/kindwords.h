// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/kind.h"
#include "core/reading/lineword.h"

#include <optional>

namespace jalons {

/// Words for a kind of event in a line.
struct KindFound
{
    QString key; ///< of the Kind
    qsizetype first = 0; ///< word
    qsizetype end = 0;
    int rank = 0; ///< « 2e comité de pilotage »; 0 where none
};

/// The first words that name a kind, the longest where several begin together; a general one
/// (« réunion », « rencontre ») only where no other is named. Known are the names of the kinds and
/// what people say and write in French and English: « copil », « cotech », « GT », « workshop ».
[[nodiscard]] std::optional<KindFound> findKind(const TypedLine &line, const QList<Kind> &kinds);

} // namespace jalons
