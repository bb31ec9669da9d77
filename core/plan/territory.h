// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace jalons {

/// An official code together with what it codes, because 18 codes name a région and a département:
/// `REG:84`, `DEP:38`, `EPCI:200040715`, `COM:38185`, `NAT` (the whole country), `OWN:…` (a
/// grouping of the officer's own).
struct TerritoryCode
{
    enum class Type { None, National, Region, Department, Epci, Commune, Own };

    Type type = Type::None;
    QString number; ///< INSEE or SIREN code, always text (`01`, `2A`); empty for NAT

    [[nodiscard]] bool isNull() const { return type == Type::None; }
    [[nodiscard]] QString toString() const;
    /// The code written as above, in either case; none where it is anything else.
    [[nodiscard]] static std::optional<TerritoryCode> fromString(const QString &text);

    friend bool operator==(const TerritoryCode &, const TerritoryCode &) = default;
    friend bool operator<(const TerritoryCode &a, const TerritoryCode &b)
    {
        return a.type != b.type ? a.type < b.type : a.number < b.number;
    }
    friend size_t qHash(const TerritoryCode &code, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(code.type), code.number);
    }
};

/// What a territory is by law. « Métropole » in a name does not say it: Limoges Métropole is a CU.
enum class TerritoryKind {
    Country,
    Region,
    Department,
    Metropole, ///< METRO
    MetropoleDeLyon, ///< MET69, the one of its kind
    CommunauteUrbaine, ///< CU
    CommunauteAgglomeration, ///< CA
    CommunauteCommunes, ///< CC
    Commune,
    Grouping ///< the officer's own
};

/// A place that carries the policy: official, or a grouping of the officer's own.
struct Territory
{
    TerritoryCode code;
    TerritoryKind kind = TerritoryKind::Commune;
    QString name; ///< the official name, as published
    TerritoryCode parent; ///< in the tree: commune → EPCI → département → région → NAT
    QByteArray timeZone = "Europe/Paris"; ///< IANA name
    QList<TerritoryCode> members; ///< of a grouping only

    friend bool operator==(const Territory &, const Territory &) = default;
};

/// A line of the list of *territoires de mise en œuvre accélérée*; the officer edits it, each line
/// with its source, because no complete official list was found.
struct Commitment
{
    TerritoryCode territory;
    int wave = 0; ///< year of the call: 2018, 2021
    QString name; ///< as the source has it: « Ville de Mulhouse »
    QString source;
    bool certain = true;

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

/// Stable English key (`metropole`, `communaute-urbaine`, …) and back.
[[nodiscard]] QString keyOf(TerritoryKind kind);
[[nodiscard]] std::optional<TerritoryKind> territoryKindFromKey(const QString &key);
/// « communauté urbaine », in the language of the screen.
[[nodiscard]] QString nameOf(TerritoryKind kind);

} // namespace jalons
