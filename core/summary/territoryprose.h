// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/territory.h"

namespace jalons {

class Catalogue;
class Plan;

/// A territory as a sentence names it.
struct SpokenTerritory
{
    QString name; ///< who acts: « la métropole européenne de Lille », « le département du Nord »
    QString of; ///< « de la métropole européenne de Lille », « du Pas-de-Calais », « d’Amiens »
    QString at; ///< « dans le Pas-de-Calais », « en Gironde », « au Mans », « à la Réunion »
};

/// Of an official territory. The articles are those of INSEE.
[[nodiscard]] SpokenTerritory spoken(
    const Catalogue &catalogue, const TerritoryCode &code, Language language);
/// The plan's own groupings included.
[[nodiscard]] SpokenTerritory spoken(
    const Plan &plan, const TerritoryCode &code, Language language);

} // namespace jalons
