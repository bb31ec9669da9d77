// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/holidays.h"
#include "core/planning/overlap.h"

#include <QHash>

namespace jalons {

class OverlapFacts;

/// The public and school holidays that an event falls on, in the territories that carry it; without
/// any, those of the whole country.
class HolidayLookup
{
public:
    explicit HolidayLookup(const OverlapFacts &facts);

    [[nodiscard]] QList<Overlap> of(const Event &event, const QList<TerritoryCode> &carriers);

private:
    [[nodiscard]] const QList<Holiday> &ofYear(int year, HolidayRegion region);
    void addPublic(const Event &event, const QList<TerritoryCode> &above, QList<Overlap> &found);
    void addSchool(
        const Event &event, const QList<TerritoryCode> &above, QList<Overlap> &found) const;

    const OverlapFacts &m_facts;
    QHash<std::pair<int, int>, QList<Holiday>> m_years; ///< by year and region
};

} // namespace jalons
