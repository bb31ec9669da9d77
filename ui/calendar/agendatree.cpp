// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendatree.h"

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QHeaderView>
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
    // Before the selection hears of it: a row that goes takes no choice with it.
    const auto begin = [this] {
        m_changing = true;
    };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    setModel(&model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(AgendaModel::Date, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
    setItemDelegate(new AiryDelegate(this));
    model.setColours(coloursFor(palette()));

    setVerticalScrollMode(ScrollPerItem);
    const auto settle = [this] {
        m_changing = false;
        spanHeadings();
        unfold();
        stand();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, settle);
    connect(&model, &QAbstractItemModel::layoutChanged, this, settle);
    connect(&model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(&shown, &Shown::selectionChanged, this, &AgendaTree::stand);
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

QModelIndex AgendaTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int headings = m_model.rowCount();
    if (headings > 0 && (action == MoveHome || action == MoveEnd))
        expand(m_model.index(action == MoveHome ? 0 : headings - 1, 0));
    return QTreeView::moveCursor(action, modifiers);
}

void AgendaTree::stand()
{
    if (m_quiet)
        return; // it was told from here
    const QModelIndex selected = m_model.indexOf(m_shown.selected());
    const QScopedValueRollback quiet(m_quiet, true);
    if (!selected.isValid()) {
        selectionModel()->clearSelection();
        goTo(m_shown.date());
        return;
    }
    selectionModel()->select(m_shown.selection().size() > 1 ? rowsOf(m_shown.selection())
                                                            : QItemSelection(selected, selected),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(
        selected.siblingAtColumn(std::max(0, currentIndex().column())),
        QItemSelectionModel::NoUpdate);
    showRow(selected);
}

/// In one walk over the list, however many they are.
QItemSelection AgendaTree::rowsOf(const QList<EventId> &events) const
{
    const QSet<EventId> wanted(events.cbegin(), events.cend());
    QItemSelection rows;
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex heading = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(heading); ++row)
            if (const QModelIndex index = m_model.index(row, 0, heading);
                wanted.contains(m_model.idAt(index)))
                rows.select(index, index);
    }
    return rows;
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
    tellSelection();
    const EventOutline *event = m_model.eventAt(current);
    if (m_quiet || m_changing || !event || !event->when.isKnown())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown.setDate(event->when.from);
}

void AgendaTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    tellSelection();
}

/// The current one last: it is what the summary shows.
void AgendaTree::tellSelection()
{
    if (m_quiet || m_changing)
        return;
    const QModelIndexList rows = selectionModel()->selectedRows();
    QList<EventId> ids;
    for (const QModelIndex &row : rows)
        if (const EventId id = m_model.idAt(row); !id.isNull())
            ids.append(id);
    if (ids.isEmpty() && !rows.isEmpty())
        return; // a heading is no choice
    if (const EventId current = m_model.idAt(currentIndex()); ids.removeOne(current))
        ids.append(current);
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown.setSelection(ids);
}

void AgendaTree::open(const QModelIndex &index)
{
    const EventId id = m_model.idAt(index);
    if (!id.isNull())
        m_shown.openEvent(id);
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
