// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/listing.h"
#include "core/plan/filter.h"

namespace jalons {

class Plan;

/// Who reads a listing. A script finds the stable English keys of kinds, statuses and roles; a
/// person their names, a day as a date and anything less exact in words.
enum class ListingReader { Script, Person };

struct ListingOptions
{
    ListingReader reader = ListingReader::Person;
    bool withNotes = false; ///< internal notes leave only when asked for
};

/// The events of the filter, one a row, in the order of Plan::events().
[[nodiscard]] Result<Listing> eventListing(
    const Plan &plan, const Filter &filter, const ListingOptions &options);

/// The events of the filter, the sessions of their programmes, the priorities they treat and the
/// organisations they name; all priorities and organisations where nothing is filtered.
[[nodiscard]] Result<QList<Listing>> planListings(
    const Plan &plan, const Filter &filter, const ListingOptions &options);

} // namespace jalons
