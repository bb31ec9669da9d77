// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/territorysuggestions.h"

#include "core/basis/searchkey.h"
#include "core/territories/catalogue.h"
#include "ui/shown/territorywords.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Every word begins a word of the name.
bool meant(const QString &name, const QStringList &words)
{
    const QString key = u' ' + searchKey(name);
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) {
        return key.contains(QString(u' ' + word));
    });
}

} // namespace

TerritorySuggestions::TerritorySuggestions(const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

void TerritorySuggestions::setGroupings(const QList<Territory> &groupings)
{
    m_groupings = groupings;
}

void TerritorySuggestions::search(const QString &typed, int limit)
{
    beginResetModel();
    m_found.clear();
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const Territory &grouping : std::as_const(m_groupings))
        if (!words.isEmpty() && meant(grouping.name, words))
            m_found.append(grouping);
    for (const TerritoryCode &code : m_catalogue.search(typed, limit))
        if (const Territory *territory = m_catalogue.find(code))
            m_found.append(*territory);
    endResetModel();
}

TerritoryCode TerritorySuggestions::codeAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_found.at(row).code : TerritoryCode();
}

int TerritorySuggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant TerritorySuggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Territory &territory = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: a territory and what tells it from others: « Grenoble (commune, Isère) »
        return tr("%1 (%2)").arg(territory.name, detailsOf(territory, m_catalogue));
    case Qt::EditRole:
        return territory.name;
    case CodeRole:
        return QVariant::fromValue(territory.code);
    case DetailsRole:
        return detailsOf(territory, m_catalogue);
    default:
        return {};
    }
}

} // namespace jalons
