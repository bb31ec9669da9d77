// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace jalons {

/// The view of the tree. A click chooses one territory, a second click on it none; Ctrl-click,
/// Ctrl+Space and Space add or take away; the arrows only walk, Enter chooses what they stand on.
class TerritoryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit TerritoryTree(QWidget *parent = nullptr);

signals:
    /// Up, from the first line: back to the search field.
    void leftAbove();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void dress();
    [[nodiscard]] QItemSelectionModel::SelectionFlags chooseOnly(const QModelIndex &index) const;

    bool m_dressing = false;
};

} // namespace jalons
