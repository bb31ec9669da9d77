// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace jalons {

/// An official territory with what the tables say beyond it.
struct Record
{
    Territory territory;
    int population = 0; ///< for ranking: larger before smaller
    int article = 0; ///< INSEE's typeLiaison
};

/// The official territories as a tree. Communes are read when the first one is asked for; records
/// keep their address, and several threads may ask at once.
class Gazetteer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Gazetteer>> read();

    [[nodiscard]] const Record *find(const TerritoryCode &code) const;
    [[nodiscard]] QList<TerritoryCode> children(const TerritoryCode &code) const;
    /// The country, then régions, départements and EPCI.
    [[nodiscard]] const std::vector<Record> &upper() const { return m_upper; }
    [[nodiscard]] const std::vector<Record> &communes() const; ///< by code
    /// Of one type, in French alphabetical order (EPCI: without « CC de », « CA du »).
    [[nodiscard]] const QList<TerritoryCode> &all(TerritoryCode::Type type) const;

    /// The département that a commune's code names.
    [[nodiscard]] static TerritoryCode departmentOf(const TerritoryCode &commune);

private:
    Gazetteer() = default;
    [[nodiscard]] Result<> readUpper();
    void readCommunes() const;
    void sortByName(QList<TerritoryCode> &codes) const;
    void add(Record record);
    [[nodiscard]] QByteArray zoneOf(const TerritoryCode &code, const QByteArray &otherwise) const;

    std::vector<Record> m_upper;
    QHash<TerritoryCode, int> m_places;
    QHash<TerritoryCode, QList<TerritoryCode>> m_children;
    QHash<TerritoryCode::Type, QList<TerritoryCode>> m_byType;
    QHash<TerritoryCode, QByteArray> m_zones;

    mutable std::once_flag m_communesRead;
    mutable std::vector<Record> m_communes;
    mutable QHash<TerritoryCode, QList<TerritoryCode>> m_communesBelow;
};

} // namespace jalons
