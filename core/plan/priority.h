// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/territory.h"
#include "core/plan/vocabulary.h"

namespace jalons {

/// An action priority of one territory. Events treat priorities; coverage is computed, never typed.
struct Priority
{
    PriorityId id;
    TerritoryCode territory;
    int rank = 0; ///< from 1; 0 where none was given
    QString title;
    QString description;
    int firstYear = 0; ///< of the period it covers; 0 where not known
    int lastYear = 0;
    Progress progress = Progress::NotStarted;
    QString theme; ///< key of the national theme it serves, or empty

    friend bool operator==(const Priority &, const Priority &) = default;
};

/// One of the five national priorities of the plan 2018–2022.
struct Theme
{
    QString key; ///< `supply`, `access`, `support`, `prevention`, `mobilisation`
    int number = 0; ///< 1 to 5
    QString name; ///< in the language of the screen
};

[[nodiscard]] QList<Theme> nationalThemes();
[[nodiscard]] std::optional<Theme> nationalTheme(const QString &key);

} // namespace jalons
