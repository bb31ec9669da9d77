// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/commitmentsmodel.h"

#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

CommitmentsModel::CommitmentsModel(Plan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
    connect(&plan, &Plan::changed, this, [this](const Change &change) {
        const bool ours = std::any_of(
            change.differences.begin(), change.differences.end(), [](const Difference &one) {
                return one.subject == Subject::Commitment;
            });
        if (ours)
            follow();
    });
    follow();
}

int CommitmentsModel::rowOf(const TerritoryCode &territory, int wave) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).territory == territory && m_lines.at(row).wave == wave)
            return row;
    return -1;
}

int CommitmentsModel::latestWave() const
{
    int latest = 0;
    for (const Commitment &one : m_lines)
        latest = std::max(latest, one.wave);
    return latest;
}

void CommitmentsModel::follow()
{
    const QList<Commitment> wanted = m_plan.commitments().value_or(QList<Commitment>());
    const auto removeLine = [this](int row) {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    };
    const auto isWanted = [&wanted](const Commitment &line) {
        return std::any_of(wanted.begin(), wanted.end(), [&line](const Commitment &one) {
            return one.territory == line.territory && one.wave == line.wave;
        });
    };
    for (int row = static_cast<int>(m_lines.size()) - 1; row >= 0; --row)
        if (!isWanted(m_lines.at(row)))
            removeLine(row);
    for (int row = 0; row < wanted.size(); ++row) {
        const Commitment &one = wanted.at(row);
        const int at = rowOf(one.territory, one.wave);
        if (at == row) {
            if (m_lines.at(row) != one) {
                m_lines[row] = one;
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        // A new name may have moved it.
        if (at >= 0)
            removeLine(at);
        beginInsertRows({}, row, row);
        m_lines.insert(row, one);
        endInsertRows();
    }
}

int CommitmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CommitmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommitmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Commitment &line = m_lines.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TerritoryColumn:
        return m_plan.territoryName(line.territory);
    case WaveColumn:
        return line.wave;
    case NameColumn:
        return line.name;
    case SourceColumn:
        return line.source;
    case CertainColumn:
        return line.certain ? tr("certain") : tr("uncertain");
    default:
        return {};
    }
}

QVariant CommitmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TerritoryColumn:
        return tr("Territory");
    case WaveColumn:
        return tr("Wave", "the year of the call for candidates");
    case NameColumn:
        return tr("Name in the source");
    case SourceColumn:
        return tr("Source");
    case CertainColumn:
        return tr("Certainty");
    default:
        return {};
    }
}

} // namespace jalons
