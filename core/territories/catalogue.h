// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QHash>
#include <QList>

#include <memory>

namespace jalons {

/// The official territories that ship with the programme (régions, départements, EPCI, communes;
/// Licence Ouverte), their tree, and how people name them. Read once, then constant: share it by
/// reference.
class Catalogue
{
public:
    /// Reads the list from the resource :/territories.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> load();
    ~Catalogue();

    /// The whole country; also the root of the tree.
    [[nodiscard]] const Territory &national() const;
    [[nodiscard]] const Territory *find(const TerritoryCode &code) const; ///< nullptr where unknown
    /// The official name; the code itself where it is unknown.
    [[nodiscard]] QString nameOf(const TerritoryCode &code) const;
    /// Everything above: parent, grandparent, …, NAT; a commune's own département too where its
    /// EPCI lies mainly in another one.
    [[nodiscard]] QList<TerritoryCode> ancestors(const TerritoryCode &code) const;
    /// Directly below in the tree, in French alphabetical order; communes only below an EPCI (or
    /// below the département where they have none).
    [[nodiscard]] QList<TerritoryCode> children(const TerritoryCode &code) const;
    [[nodiscard]] const QList<TerritoryCode> &regions() const;
    [[nodiscard]] const QList<TerritoryCode> &departments() const;
    [[nodiscard]] const QList<TerritoryCode> &epcis() const;

    /// Every territory whose names begin with the words typed, best first: a whole name before a
    /// part, larger before smaller. « metropole lille », « CU Limoges », « la métropole de Bordeaux
    /// » and « dembeni » all find theirs. At most `limit`.
    [[nodiscard]] QList<TerritoryCode> search(const QString &words, int limit) const;
    /// The one territory meant by a code (`DEP:62`) or by a whole name. Unknown or of several
    /// meanings: Trouble::Usage, with the nearest or all candidates and their codes in the
    /// sentence.
    [[nodiscard]] Result<TerritoryCode> resolve(const QString &codeOrName) const;
    /// All that a whole name may mean, articles aside (« la métropole de Bordeaux », « du Havre »);
    /// none where nothing is called so. Quick enough for each stretch of a line as it is typed.
    [[nodiscard]] QList<TerritoryCode> named(const QString &name) const;
    /// The EPCI of a commune (code COM), for « ville → EPCI »; null code where it has none.
    [[nodiscard]] TerritoryCode epciOf(const TerritoryCode &commune) const;

    /// With its article, as in running text: « de la Gironde », « du Pas-de-Calais », « d'Amiens »,
    /// « de Lyon » (INSEE's typeLiaison where there is one).
    [[nodiscard]] QString withOf(const TerritoryCode &code) const;

private:
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The territories of the plan as gathered from the sources (waves 2018 and 2021): what a new plan
/// starts with. From :/territories/commitments.tsv.
[[nodiscard]] Result<QList<Commitment>> gatheredCommitments();

} // namespace jalons
