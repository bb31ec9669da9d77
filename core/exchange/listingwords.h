// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/listings.h"
#include "core/summary/names.h"

#include <QCoreApplication>

namespace jalons {

/// The words of the listings, for the translators.
struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ListingWords)
};

/// One cell of a list of texts; a spreadsheet filters by what it holds.
[[nodiscard]] QVariant together(QStringList texts);

/// The key or the name of a value of a vocabulary, as the reader wants it.
template <typename T> [[nodiscard]] QVariant worded(T value, ListingReader reader)
{
    return reader == ListingReader::Script ? keyOf(value) : nameOf(value);
}

/// A number, or an empty cell: 0 says that it is not known.
[[nodiscard]] QVariant number(int value);
[[nodiscard]] QVariant number(const std::optional<int> &value);

/// A text, or an empty cell.
[[nodiscard]] QVariant text(const QString &words);

/// A time of day or a day, or an empty cell.
template <typename T> [[nodiscard]] QVariant orEmpty(const T &value)
{
    return value.isValid() ? QVariant(value) : QVariant();
}

/// The parts of planListings(), each its own file.
[[nodiscard]] Listing listEventsOf(
    const Names &names, const QList<Event> &events, const ListingOptions &options);
[[nodiscard]] Listing listSessionsOf(
    const Names &names, const QList<Event> &events, const ListingOptions &options);
[[nodiscard]] Listing listPrioritiesOf(const Names &names, const QList<Priority> &priorities,
    const QList<Event> &events, const ListingOptions &options);
[[nodiscard]] Listing listOrganisationsOf(const Names &names,
    const QList<Organisation> &organisations, const QList<Event> &events,
    const ListingOptions &options);

} // namespace jalons
