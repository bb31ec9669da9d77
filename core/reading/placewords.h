// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/lineword.h"

#include <optional>

namespace jalons {

struct PlaceFound
{
    QString place; ///< as typed, without « à la »
    qsizetype first = 0; ///< word
    qsizetype end = 0;
};

/// « visio », « à la préfecture », « salle 204 », « 12 rue de Bercy »: up to a comma or to what was
/// taken for something else.
[[nodiscard]] std::optional<PlaceFound> findPlace(const TypedLine &line);

} // namespace jalons
