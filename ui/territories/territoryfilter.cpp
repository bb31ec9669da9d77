// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/territoryfilter.h"

#include "ui/territories/territorymodel.h"

namespace jalons {

using Type = TerritoryCode::Type;

TerritoryFilter::TerritoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // What is above an accepted line is seen too; counts do not reorder anything.
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    // The few groupings are worth seeing without a click.
    m_unfolded[TerritoryListing::All].insert(TerritoryModel::headingCode());
}

void TerritoryFilter::setListing(TerritoryListing listing)
{
    m_listing = listing;
    invalidateFilter();
}

void TerritoryFilter::setHidesEmpty(bool hides)
{
    m_hidesEmpty = hides;
    invalidateFilter();
}

void TerritoryFilter::setChosen(const QSet<TerritoryCode> &chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    refilter();
}

void TerritoryFilter::refilter()
{
    if (m_hidesEmpty || m_listing != TerritoryListing::All)
        invalidateFilter();
}

void TerritoryFilter::setUnfolded(const QModelIndex &index, bool unfolded)
{
    const auto code = index.data(TerritoryModel::CodeRole).value<TerritoryCode>();
    QSet<TerritoryCode> &known = m_unfolded[m_listing];
    if (unfolded)
        known.insert(code);
    else
        known.remove(code);
    emit dataChanged(index, index, { Qt::AccessibleTextRole });
}

const QSet<TerritoryCode> &TerritoryFilter::unfolded() const
{
    static const QSet<TerritoryCode> none;
    const auto found = m_unfolded.constFind(m_listing);
    return found == m_unfolded.constEnd() ? none : *found;
}

void TerritoryFilter::foldAll()
{
    m_unfolded[m_listing].clear();
}

bool TerritoryFilter::takeFirstTime()
{
    if (m_known.contains(m_listing))
        return false;
    m_known.insert(m_listing);
    return true;
}

QVariant TerritoryFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || rowCount(index) == 0)
        return value;
    const auto code
        = QSortFilterProxyModel::data(index, TerritoryModel::CodeRole).value<TerritoryCode>();
    //: read aloud of a line of the tree; %1: the line: « Isère, département, 2 events »
    return unfolded().contains(code) ? tr("%1, expanded").arg(value.toString())
                                     //: read aloud of a line of the tree
                                     : tr("%1, collapsed").arg(value.toString());
}

bool TerritoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto code = index.data(TerritoryModel::CodeRole).value<TerritoryCode>();
    if (code.type == Type::National || m_chosen.contains(code))
        return true;
    const bool own = code.type == Type::Own;
    if (m_hidesEmpty && !own && index.data(TerritoryModel::CountRole).toInt() == 0)
        return false;
    switch (m_listing) {
    case TerritoryListing::All:
        return true;
    case TerritoryListing::Metropoles: {
        const auto kind = static_cast<TerritoryKind>(index.data(TerritoryModel::KindRole).toInt());
        return kind == TerritoryKind::Metropole || kind == TerritoryKind::MetropoleDeLyon;
    }
    case TerritoryListing::Committed:
        return !index.data(TerritoryModel::WavesRole).toStringList().isEmpty();
    }
    return true;
}

} // namespace jalons
