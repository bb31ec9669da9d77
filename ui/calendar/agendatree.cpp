// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendatree.h"

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/menuoffers.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jalons {

namespace {

/// Rows with some air, and cells without a focus frame of their own: the row has one.
class AiryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return { size.width(), size.height() + metrics::near };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
    }
};

} // namespace

AgendaTree::AgendaTree(AgendaModel &model, Plan &plan, Shown &shown, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_plan(plan)
    , m_shown(shown)
{
    setObjectName(QStringLiteral("agenda"));
    setAccessibleName(tr("Agenda"));
    setModel(&model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(AgendaModel::Date, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
    setItemDelegate(new AiryDelegate(this));
    model.setColours(coloursFor(palette()));

    setVerticalScrollMode(ScrollPerItem);
    const auto settle = [this] {
        spanHeadings();
        unfold();
        stand();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, settle);
    connect(&model, &QAbstractItemModel::layoutChanged, this, settle);
    connect(&model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(&shown, &Shown::selectedChanged, this, &AgendaTree::stand);
    connect(&shown, &Shown::dateChanged, this, &AgendaTree::goTo);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AgendaTree::unfoldAround);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &AgendaTree::unfoldAround);
    makeColumns();
    connect(this, &QTreeView::doubleClicked, this, &AgendaTree::open);
    settle();
}

void AgendaTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareColumns();
    unfoldAround();
}

void AgendaTree::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(palette());
    if (m_model.isHeading(index)) {
        painter->fillRect(option.rect, colours.panel);
        painter->fillRect(
            QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colours.line);
    }
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        painter->save();
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void AgendaTree::spanHeadings()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

bool AgendaTree::unfoldsAll() const
{
    return m_model.eventCount() <= m_unfoldedAtOnce;
}

void AgendaTree::setUnfoldedAtOnce(int events)
{
    m_unfoldedAtOnce = events;
    collapseAll();
    unfold();
    stand();
}

void AgendaTree::unfold()
{
    if (unfoldsAll())
        expandAll();
    else
        unfoldAround();
}

void AgendaTree::unfoldAround()
{
    if (m_unfolding || unfoldsAll())
        return;
    const QScopedValueRollback guard(m_unfolding, true);
    executeDelayedItemsLayout();
    const QModelIndex top = indexAt(QPoint(0, 0));
    if (!top.isValid())
        return;
    const int first = m_model.isHeading(top) ? top.row() : m_model.parent(top).row();
    const int page = viewport()->height() / std::max(1, rowHeight(top)) + 1;
    int lines = m_model.isHeading(top) ? 0 : -top.row() - 1;
    for (int row = first; row < m_model.rowCount() && lines < 2 * page; ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        expand(heading);
        lines += 1 + m_model.rowCount(heading);
    }
    // While the slider is held, the line under it stays: what stands above comes once it is let go.
    if (!verticalScrollBar()->isSliderDown())
        unfoldAbove(first - 1, page - (m_model.isHeading(top) ? 0 : top.row() + 1));
}

void AgendaTree::unfoldAbove(int heading, int page)
{
    int added = 0;
    for (int row = heading; row >= 0 && page > 0; --row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!isExpanded(index)) {
            expand(index);
            added += m_model.rowCount(index);
        }
        page -= 1 + m_model.rowCount(index);
    }
    // The lines in view stay where they are.
    if (added > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + added);
}

void AgendaTree::showRow(const QModelIndex &row, ScrollHint hint)
{
    if (!m_model.isHeading(row))
        expand(m_model.parent(row));
    scrollTo(row, hint);
}

QModelIndex AgendaTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int headings = m_model.rowCount();
    if (headings > 0 && (action == MoveHome || action == MoveEnd))
        expand(m_model.index(action == MoveHome ? 0 : headings - 1, 0));
    return QTreeView::moveCursor(action, modifiers);
}

void AgendaTree::stand()
{
    const QModelIndex selected = m_model.indexOf(m_shown.selected());
    const QScopedValueRollback quiet(m_quiet, true);
    if (!selected.isValid()) {
        selectionModel()->clearSelection();
        goTo(m_shown.date());
        return;
    }
    selectionModel()->setCurrentIndex(
        selected.siblingAtColumn(std::max(0, currentIndex().column())),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showRow(selected);
}

void AgendaTree::goTo(QDate date)
{
    const EventOutline *event = m_model.eventAt(currentIndex());
    if (event && event->when.isKnown() && event->when.overlaps(date, date))
        return; // already there
    const QModelIndex wanted = m_model.indexFrom(date);
    if (!wanted.isValid())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    selectionModel()->setCurrentIndex(wanted.siblingAtColumn(std::max(0, currentIndex().column())),
        QItemSelectionModel::NoUpdate);
    showRow(m_model.parent(wanted), PositionAtTop);
    showRow(wanted);
}

void AgendaTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const EventOutline *event = m_model.eventAt(current);
    if (m_quiet || !event)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const EventId id = event->id;
    const QDate day = event->when.isKnown() ? event->when.from : QDate();
    m_shown.setSelected(id);
    m_shown.setDate(day);
}

void AgendaTree::open(const QModelIndex &index)
{
    const EventId id = m_model.idAt(index);
    if (!id.isNull())
        m_shown.openEvent(id);
}

void AgendaTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void AgendaTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() != QContextMenuEvent::Mouse;
    const QModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    const EventId id = m_model.idAt(index);
    if (id.isNull())
        return;
    QMenu menu(this);
    const bool mayWrite = !m_plan.isReadOnly();
    menu.addAction(tr("&Open"), &m_shown, [this, id] {
        m_shown.openEvent(id);
    });
    menu.addAction(tr("D&uplicate"), this,
            [this, id] {
                emit duplicateWanted(id);
            })
        ->setEnabled(mayWrite);
    menu.addAction(tr("&Delete"), this,
            [this, id] {
                emit removeWanted(id);
            })
        ->setEnabled(mayWrite);
    addOffers(menu, *this);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void AgendaTree::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    stand();
}

void AgendaTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model.setColours(coloursFor(palette()));
}

} // namespace jalons
