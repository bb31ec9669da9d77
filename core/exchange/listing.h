// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace jalons {

/// A column of a listing.
struct ListingColumn
{
    QString key; ///< stable, English: the head of a column for scripts
    QString heading; ///< in the language of the screen
    int width = 12; ///< letters that a spreadsheet makes room for

    friend bool operator==(const ListingColumn &, const ListingColumn &) = default;
};

/// Rows of values under columns, as spreadsheets and CSV take them. A cell is a text, a whole
/// number, a QDate or a QTime, so that each format can write it as what it is; invalid where empty.
struct Listing
{
    QString name;
    QList<ListingColumn> columns;
    QList<QVariantList> rows;
};

} // namespace jalons
