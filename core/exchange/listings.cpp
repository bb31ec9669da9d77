// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/listings.h"

#include "core/exchange/listingwords.h"
#include "core/exchange/references.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the order of the list, which is the plan's.
template <typename T> void keepOnly(QList<T> &list, const QList<T> &kept)
{
    list.removeIf([&kept](const T &value) {
        return std::none_of(kept.cbegin(), kept.cend(), [&value](const T &each) {
            return each.id == value.id;
        });
    });
}

} // namespace

QVariant together(QStringList texts)
{
    texts.removeAll(QString());
    return texts.isEmpty() ? QVariant() : QVariant(texts.join(u"; "_s));
}

QVariant number(int value)
{
    return value == 0 ? QVariant() : QVariant(value);
}

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant text(const QString &words)
{
    return words.isEmpty() ? QVariant() : QVariant(words);
}

Result<Listing> eventListing(const Plan &plan, const Filter &filter, const ListingOptions &options)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    return listEventsOf(*names, *events, options);
}

Result<QList<Listing>> planListings(
    const Plan &plan, const Filter &filter, const ListingOptions &options)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    auto priorities = plan.priorities();
    if (!priorities)
        return failed(priorities);
    auto organisations = plan.organisations();
    if (!organisations)
        return failed(organisations);
    if (!filter.isEmpty()) {
        const auto named = referencesOf(plan, *events);
        if (!named)
            return failed(named);
        keepOnly(*priorities, named->priorities);
        keepOnly(*organisations, named->organisations);
    }
    return QList<Listing>{ listEventsOf(*names, *events, options),
        listSessionsOf(*names, *events, options),
        listPrioritiesOf(*names, *priorities, *events, options),
        listOrganisationsOf(*names, *organisations, *events, options) };
}

} // namespace jalons
