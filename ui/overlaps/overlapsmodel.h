// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlap.h"
#include "ui/look/colours.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

#include <vector>

namespace jalons {

/// Overlaps under the headings of their days or of their reasons. What is muted stands there only
/// when asked for, and says so.
class OverlapsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, One, Other, ColumnCount };
    enum class Grouping { Day, Reason };

    explicit OverlapsModel(QObject *parent = nullptr);

    void setOverlaps(const QList<Overlap> &overlaps);
    void setGrouping(Grouping grouping);
    void setWithMuted(bool withMuted);
    void setColours(const Colours &colours);

    /// How many rows it shows, headings aside.
    [[nodiscard]] int count() const;
    /// nullptr for a heading.
    [[nodiscard]] const Overlap *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString heading;
        QList<Overlap> overlaps;
    };

    void arrange();
    [[nodiscard]] QString headingOf(const Overlap &overlap) const;
    [[nodiscard]] QString cell(const Overlap &overlap, int column) const;

    QList<Overlap> m_all;
    std::vector<Group> m_groups;
    Grouping m_grouping = Grouping::Day;
    bool m_withMuted = false;
    Colours m_colours;
};

} // namespace jalons
