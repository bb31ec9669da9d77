// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace jalons {

/// What the tree lists of the territories.
enum class TerritoryListing { All, Metropoles, Committed };

/// Which lines of the tree are seen: those of the listing with what is above them, on wish without
/// those that have no event; what is chosen always stays. Also tells a screen reader what is
/// folded.
class TerritoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TerritoryFilter(QObject *parent = nullptr);

    [[nodiscard]] TerritoryListing listing() const { return m_listing; }
    void setListing(TerritoryListing listing);
    void setHidesEmpty(bool hides);
    void setChosen(const QSet<TerritoryCode> &chosen);
    /// To be called when counts or marks changed.
    void refilter();
    void setUnfolded(const QModelIndex &index, bool unfolded);
    [[nodiscard]] const QSet<TerritoryCode> &unfolded() const;
    void foldAll();
    /// True the first time since the listing was chosen, when nothing is known of its folds.
    [[nodiscard]] bool takeFirstTime();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TerritoryListing m_listing = TerritoryListing::All;
    bool m_hidesEmpty = false;
    QSet<TerritoryCode> m_chosen;
    QHash<TerritoryListing, QSet<TerritoryCode>> m_unfolded;
    QSet<TerritoryListing> m_known{ TerritoryListing::All };
};

} // namespace jalons
