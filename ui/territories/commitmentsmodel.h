// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QAbstractTableModel>

namespace jalons {

class Plan;

/// The territories of the plan as a table; follows the plan line by line, so that a view keeps its
/// place.
class CommitmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TerritoryColumn,
        WaveColumn,
        NameColumn,
        SourceColumn,
        CertainColumn,
        ColumnCount
    };

    explicit CommitmentsModel(Plan &plan, QObject *parent = nullptr);

    [[nodiscard]] const Commitment &at(int row) const { return m_lines.at(row); }
    /// The line of a territory and wave; -1 where there is none.
    [[nodiscard]] int rowOf(const TerritoryCode &territory, int wave) const;
    /// The wave of the latest call in the list; 0 where it is empty.
    [[nodiscard]] int latestWave() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    Plan &m_plan;
    QList<Commitment> m_lines;
};

} // namespace jalons
