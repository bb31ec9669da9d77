// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons::french {

/// True where « de » and « le » are elided before the words: a vowel, no « h » (which names of
/// ours have aspirated more often than not).
[[nodiscard]] bool beginsWithVowel(const QString &words);

/// « de » before words that may bring their article: « du département », « des bailleurs », « de la
/// DDCS », « d’Amiens », « de Limoges Métropole ».
[[nodiscard]] QString of(const QString &words);
/// « à » before them: « au département », « aux bailleurs », « à Lille ».
[[nodiscard]] QString to(const QString &words);
/// Of a town, whose article is part of its name: « du Mans », « des Abymes », « de La Rochelle ».
[[nodiscard]] QString ofTown(const QString &name);
[[nodiscard]] QString inTown(const QString &name); ///< « au Mans », « aux Abymes », « à Lille »

/// True for « mobiliser », « s’approprier », « rendre compte »; not for « atelier » or « cadre ».
[[nodiscard]] bool beginsWithInfinitive(const QString &words);

enum class Gender { Masculine, Feminine };

/// The gender of the first word where it is one that begins titles, and whether it is a plural:
/// « Biennale des Villes », « Assises nationales »; none where it is not known.
struct Noun
{
    bool known = false;
    Gender gender = Gender::Masculine;
    bool plural = false;
};
[[nodiscard]] Noun firstNounOf(const QString &words);

/// With the article where the first noun is known: « la Biennale des Villes en transition »; in
/// quotation marks where it is not: « Cap 2020 ».
[[nodiscard]] QString definite(const QString &title);
/// The same inside a sentence, its first letter small: « la mise en œuvre de la plateforme ».
[[nodiscard]] QString definiteSmall(const QString &title);

/// « premier », « première », « deuxième », … « dixième », « 11e ».
[[nodiscard]] QString ordinal(int rank, Gender gender);
/// « un », « deux », … « dix », « 11 ».
[[nodiscard]] QString number(int count, Gender gender);

/// The first letter small, unless it begins an acronym.
[[nodiscard]] QString small(const QString &words);

} // namespace jalons::french
