// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/territories/droplines.h"

#include <QTreeView>

namespace jalons {

/// The view of the tree. A click chooses one territory, a second click on it none; Ctrl-click,
/// Ctrl+Space and Space add or take away; the arrows only walk, Enter chooses what they stand on.
/// An event can be dropped on a line.
class TerritoryTree : public QTreeView, public TerritoryDrop
{
    Q_OBJECT

public:
    explicit TerritoryTree(QWidget *parent = nullptr);

    [[nodiscard]] TerritoryCode territoryAt(QPoint global) const override;
    void dragOver(QPoint global) override;

signals:
    /// Up, from the first line: back to the search field.
    void leftAbove();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void dress();
    [[nodiscard]] QItemSelectionModel::SelectionFlags chooseOnly(const QModelIndex &index) const;

    DropLines m_drop;
    bool m_dressing = false;
};

} // namespace jalons
