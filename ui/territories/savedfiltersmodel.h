// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/savedfilter.h"

#include <QAbstractListModel>
#include <QTimer>

namespace jalons {

class Plan;
class Shown;

/// The saved filters by rank, each with how many events it takes in today. Renaming one is a change
/// of the plan.
class SavedFiltersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    SavedFiltersModel(Plan &plan, Shown &shown, QObject *parent = nullptr);

    [[nodiscard]] const SavedFilter &at(int row) const { return m_filters.at(row); }
    /// The one that is applied just now; -1 where none is.
    [[nodiscard]] int applied() const;
    [[nodiscard]] int rowOf(const SavedFilterId &id) const;
    /// Gives it the place so many lines further down, as one change.
    void move(int row, int by);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void read();
    void countNext();
    void recount();

    Plan &m_plan;
    Shown &m_shown;
    QList<SavedFilter> m_filters;
    QList<int> m_counts; ///< -1 where not yet counted
    QTimer m_counting;
};

} // namespace jalons
