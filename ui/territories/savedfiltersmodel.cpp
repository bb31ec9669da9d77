// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/savedfiltersmodel.h"

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"
#include "ui/territories/territorymodel.h"

#include <algorithm>

namespace jalons {

SavedFiltersModel::SavedFiltersModel(Plan &plan, Shown &shown, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_shown(shown)
{
    // One count at a time, so that a hand on the mouse never waits for all of them.
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &SavedFiltersModel::countNext);
    connect(&plan, &Plan::changed, this, [this](const Change &change) {
        const bool other = std::any_of(
            change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
                return one.subject == Subject::SavedFilter;
            });
        if (other)
            read();
        else
            recount();
    });
    connect(&shown, &Shown::todayChanged, this, &SavedFiltersModel::recount);
    connect(&shown, &Shown::filterChanged, this, [this] {
        if (!m_filters.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    read();
}

void SavedFiltersModel::read()
{
    beginResetModel();
    m_filters = m_plan.savedFilters().value_or(QList<SavedFilter>());
    m_counts.fill(-1, m_filters.size());
    endResetModel();
    recount();
}

void SavedFiltersModel::recount()
{
    m_counts.fill(-1, m_filters.size());
    if (!m_filters.isEmpty())
        m_counting.start();
}

void SavedFiltersModel::countNext()
{
    const auto row = static_cast<int>(m_counts.indexOf(-1));
    if (row < 0)
        return m_counting.stop();
    m_counts[row] = m_plan.count(filterOf(m_filters.at(row), m_shown.today())).value_or(0);
    emit dataChanged(index(row), index(row));
}

int SavedFiltersModel::applied() const
{
    for (int row = 0; row < m_filters.size(); ++row) {
        if (filterOf(m_filters.at(row), m_shown.today()) == m_shown.filter())
            return row;
    }
    return -1;
}

int SavedFiltersModel::rowOf(const SavedFilterId &id) const
{
    for (int row = 0; row < m_filters.size(); ++row) {
        if (m_filters.at(row).id == id)
            return row;
    }
    return -1;
}

void SavedFiltersModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_filters.size())
        return;
    QList<SavedFilter> ordered = m_filters;
    ordered.move(row, to);
    Change change;
    //: a step of undo: %1 the name of a saved filter
    change.label = tr("Move the filter “%1”").arg(m_filters.at(row).name);
    for (int rank = 0; rank < ordered.size(); ++rank) {
        SavedFilter moved = ordered.at(rank);
        moved.rank = rank + 1;
        if (moved != ordered.at(rank))
            change.differences.append({ Subject::SavedFilter, moved.id.toString(),
                toJson(ordered.at(rank)), toJson(moved) });
    }
    if (const Result<Change> done = m_plan.apply(change); !done)
        m_shown.tellRefused(done.error());
}

void SavedFiltersModel::remove(int row)
{
    //: a step of undo: %1 the name of a saved filter
    const QString words = tr("Delete the filter “%1”").arg(m_filters.at(row).name);
    const Result<Change> done
        = m_plan.remove(Subject::SavedFilter, m_filters.at(row).id.toString(), words);
    if (done)
        m_shown.tellDone(words, done->id);
    else
        m_shown.tellRefused(done.error());
}

int SavedFiltersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant SavedFiltersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SavedFilter &filter = m_filters.at(index.row());
    const int count = m_counts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return filter.name;
    case TerritoryModel::CountRole:
        return std::max(count, 0);
    case Qt::AccessibleTextRole: {
        const QString words = count < 0 ? filter.name
                                        //: a saved filter: %1 its name
                                        : tr("%1, %n event(s)", nullptr, count).arg(filter.name);
        //: a saved filter: %1 « Métropoles, 12 events »
        return index.row() == applied() ? tr("%1, applied").arg(words) : words;
    }
    default:
        return {};
    }
}

bool SavedFiltersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    SavedFilter renamed = m_filters.at(index.row());
    const QString before = std::exchange(renamed.name, name);
    if (before == name)
        return true;
    //: a step of undo: the old and the new name of a saved filter
    const Result<Change> done
        = m_plan.save(renamed, tr("Rename the filter “%1” to “%2”").arg(before, name));
    if (!done)
        m_shown.tellRefused(done.error());
    return done.has_value();
}

Qt::ItemFlags SavedFiltersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() && !m_plan.isReadOnly() ? all | Qt::ItemIsEditable : all;
}

} // namespace jalons
