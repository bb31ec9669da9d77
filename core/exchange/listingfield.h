// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/listing.h"

#include <functional>

namespace jalons {

/// A column of a listing together with what stands in it for each T. For the listings alone.
template <typename T> struct ListingField
{
    ListingColumn column;
    std::function<QVariant(const T &)> value;
};

/// A row for each value, without what is empty.
template <typename T>
[[nodiscard]] Listing listed(
    const QString &name, const QList<ListingField<T>> &fields, const QList<T> &values)
{
    Listing listing;
    listing.name = name;
    for (const ListingField<T> &field : fields)
        listing.columns.append(field.column);
    listing.rows.reserve(values.size());
    for (const T &value : values) {
        QVariantList row;
        row.reserve(fields.size());
        for (const ListingField<T> &field : fields)
            row.append(field.value(value));
        listing.rows.append(row);
    }
    return listing;
}

} // namespace jalons
