// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/territorytree.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/territories/territorydelegate.h"
#include "ui/territories/territorymodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jalons {

TerritoryTree::TerritoryTree(QWidget *parent)
    : QTreeView(parent)
    , m_drop(*this, TerritoryModel::CodeRole, [this](const QModelIndex &line) {
        expand(line);
    })
{
    setAccessibleName(tr("Territories"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(3 * metrics::step);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new TerritoryDelegate(this));
    setMouseTracking(true);
    dress();
}

QItemSelectionModel::SelectionFlags TerritoryTree::chooseOnly(const QModelIndex &index) const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() == 1 && chosen.first() == index)
        return QItemSelectionModel::Clear;
    return QItemSelectionModel::ClearAndSelect;
}

QItemSelectionModel::SelectionFlags TerritoryTree::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    if (!event || !index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        // A context menu is about a line; it does not choose it.
        if (mouse->button() != Qt::LeftButton)
            return QItemSelectionModel::NoUpdate;
        if (mouse->modifiers() & Qt::ControlModifier)
            return QItemSelectionModel::Toggle;
        return chooseOnly(index);
    }
    if (event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space)
        return QItemSelectionModel::Toggle;
    return QItemSelectionModel::NoUpdate;
}

void TerritoryTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.flags() & Qt::ItemIsSelectable)
            selectionModel()->select(current, chooseOnly(current));
        return;
    case Qt::Key_Up:
        if (current.isValid() && !current.parent().isValid() && current.row() == 0) {
            emit leftAbove();
            return;
        }
        break;
    case Qt::Key_A:
        if (event->modifiers() & Qt::ControlModifier)
            return; // « all » is the first line
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void TerritoryTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

TerritoryCode TerritoryTree::territoryAt(QPoint global) const
{
    return m_drop.territoryAt(global);
}

void TerritoryTree::dragOver(QPoint global)
{
    m_drop.dragOver(global);
}

void TerritoryTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    m_drop.paintMark(painter);
}

void TerritoryTree::dress()
{
    m_dressing = true;
    setPalette(coloursFor(palette()).toListPalette());
    m_dressing = false;
}

} // namespace jalons
