// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/organisation.h"
#include "core/planning/schoolholidays.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace jalons {

class Catalogue;
class Plan;

/// What must be known beside the events to tell what they share: read once, used for many. The
/// catalogue must outlive it.
class OverlapFacts
{
public:
    explicit OverlapFacts(const Catalogue &catalogue);
    /// Of a plan: its organisations, groupings, kinds and mutes, and the bundled school holidays.
    [[nodiscard]] static OverlapFacts of(const Plan &plan);

    QHash<OrganisationId, Organisation> organisations;
    QHash<TerritoryCode, Territory> groupings;
    /// Kinds of which none takes a day of anybody: deadlines, and frames that hold other events.
    QSet<QString> framing;
    QList<SchoolHoliday> schoolHolidays;
    QSet<QString> mutes;

    [[nodiscard]] QString nameOf(const TerritoryCode &code) const;
    /// The code and everything above it but the whole country, groupings included.
    [[nodiscard]] QList<TerritoryCode> above(const TerritoryCode &code) const;
    /// The code, or the members of a grouping, with all above: where its holidays come from.
    [[nodiscard]] QList<TerritoryCode> whereabouts(const TerritoryCode &code) const;
    /// True where one is the other or lies within it.
    [[nodiscard]] bool areNested(const TerritoryCode &a, const TerritoryCode &b) const;
    /// True for words that name a town or another territory, and so no room in it.
    [[nodiscard]] bool isTerritory(const QString &words) const;

private:
    [[nodiscard]] QList<TerritoryCode> computed(const TerritoryCode &code) const;

    const Catalogue *m_catalogue;
    mutable QHash<TerritoryCode, QList<TerritoryCode>> m_above;
    mutable QHash<QString, bool> m_isTerritory;
};

} // namespace jalons
