// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QStringList>

#include <optional>

namespace jalons {

/// A name of a territory as it was typed or published, taken apart so that « la métropole de
/// Bordeaux », « Bordeaux Métropole » and « BORDEAUX METROPOLE » are seen to be one.
struct Spelling
{
    QString whole; ///< search key without articles: « metropole bordeaux »
    QString core; ///< and without what tells the sort: « bordeaux »
    TerritoryCode::Type type
        = TerritoryCode::Type::None; ///< what the words told; None where nothing
    std::optional<TerritoryKind>
        kind; ///< « CU », « communauté d'agglomération »: more exactly still
};

/// Of a name that a person typed: « CD du », « ville de », « métropole de » are taken off.
[[nodiscard]] Spelling spellingOf(const QString &typed);
/// Of an official name: only an EPCI's holds its sort (« CC des Quatre Rivières »).
[[nodiscard]] Spelling spellingOf(const Territory &territory);

/// The words of a search key that say something: all but « le », « de la », « d' »; all where none
/// do.
[[nodiscard]] QStringList meaningfulWords(const QString &key);

/// True for the words that people use for this sort of territory: « cu », « cd », « ville ».
[[nodiscard]] bool isWordFor(const QString &word, TerritoryKind kind);

/// By which a territory stands in an alphabetical list: an EPCI without « CC de », « CA du ».
[[nodiscard]] QString sortingKey(const Territory &territory);

} // namespace jalons
