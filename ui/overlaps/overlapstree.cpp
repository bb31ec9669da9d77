// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapstree.h"

#include "ui/look/metrics.h"
#include "ui/overlaps/overlapsmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

namespace jalons {

namespace {

/// Rows with some air.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, metrics::step);
    }
};

} // namespace

OverlapsTree::OverlapsTree(OverlapsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("overlaps"));
    setAccessibleName(tr("Overlaps"));
    setModel(&model);
    setItemDelegate(new RoomyDelegate(this));
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(false);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &OverlapsTree::settle);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const EventId id = meant(index); !id.isNull())
            emit openWanted(id);
    });
}

const Overlap *OverlapsTree::current() const
{
    return m_model.at(currentIndex());
}

void OverlapsTree::settle()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    expandAll();
}

EventId OverlapsTree::meant(const QModelIndex &index) const
{
    const Overlap *overlap = m_model.at(index);
    if (!overlap)
        return {};
    return index.column() == OverlapsModel::Other && !overlap->isHoliday() ? overlap->other.id
                                                                           : overlap->event.id;
}

void OverlapsTree::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (const EventId id = meant(currentIndex()); !id.isNull())
            emit goWanted(id);
    } else if (plain && event->key() == Qt::Key_Delete && current()) {
        emit muteWanted();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void OverlapsTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() != QContextMenuEvent::Mouse;
    const Overlap *overlap = current();
    if (!overlap)
        return;
    const auto addOpen = [this](QMenu &menu, const EventOutline &one) {
        QString title = one.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        //: %1 is the title of an event
        menu.addAction(tr("Open “%1”").arg(fontMetrics().elidedText(title, Qt::ElideRight, 320)),
            this, [this, id = one.id] {
                emit openWanted(id);
            });
    };
    QMenu menu(this);
    addOpen(menu, overlap->event);
    if (!overlap->isHoliday())
        addOpen(menu, overlap->other);
    menu.addSeparator();
    menu.addAction(
        overlap->muted ? tr("&Tell again") : tr("&Mute"), this, &OverlapsTree::muteWanted);
    menu.exec(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void OverlapsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    header()->resizeSection(OverlapsModel::What, width * 38 / 100);
    header()->resizeSection(OverlapsModel::One, width * 31 / 100);
}

void OverlapsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentMoved();
}

} // namespace jalons
