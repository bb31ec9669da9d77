// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/savedfilters.h"

#include "core/store/plan.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"
#include "ui/territories/savedfiltersmodel.h"
#include "ui/territories/territorydelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace jalons {

namespace {

constexpr int linesAtOnce = 5;

} // namespace

SavedFilters::SavedFilters(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_model(new SavedFiltersModel(plan, shown, this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("savedFilters"));
    // The height is the list's; what is left is the tree's.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *label = new QLabel(tr("Saved filters"), this);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    label->setFont(fontFor(TextSize::Small, font()));
    label->setProperty("second", true);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("savedFilterList"));
    m_list->setAccessibleName(label->text());
    m_list->setAccessibleDescription(tr(
        "Enter applies a filter, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TerritoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setPalette(coloursFor(palette()).toListPalette());
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_list);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        apply(index.row());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFilters::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SavedFilters::fit);
    connect(&shown, &Shown::filterChanged, this, &SavedFilters::showApplied);
    fit();
}

SavedFilters::~SavedFilters()
{
    delete m_list; // before its model: accessible cells keep indexes
}

void SavedFilters::fit()
{
    const int lines = qMin(m_model->rowCount(), linesAtOnce);
    setVisible(lines > 0);
    if (lines > 0)
        m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    showApplied();
}

void SavedFilters::showApplied()
{
    const int row = m_model->applied();
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void SavedFilters::apply(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (row == m_model->applied())
        m_shown.clearFilter();
    else
        m_shown.setFilter(filterOf(m_model->at(row), m_shown.today()));
    showApplied();
}

void SavedFilters::move(int row, int by)
{
    if (row < 0)
        return;
    const SavedFilterId id = m_model->at(row).id;
    m_model->move(row, by);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

void SavedFilters::showMenu(QPoint at)
{
    const QModelIndex index
        = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Apply"), this, [this, row] {
        apply(row);
    });
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, const QKeySequence &key, bool enabled,
                         const auto &deed) {
        QAction *action = menu->addAction(text, this, deed);
        action->setShortcut(key);
        action->setEnabled(enabled && !m_plan.isReadOnly());
    };
    add(tr("&Rename"), Qt::Key_F2, true, [this, index = QPersistentModelIndex(index)] {
        m_list->edit(index);
    });
    add(tr("Move &Up"), Qt::ALT | Qt::Key_Up, row > 0, [this, row] {
        move(row, -1);
    });
    add(tr("Move &Down"), Qt::ALT | Qt::Key_Down, row + 1 < m_model->rowCount(), [this, row] {
        move(row, 1);
    });
    add(tr("De&lete"), Qt::Key_Delete, true, [this, row] {
        m_model->remove(row);
    });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool SavedFilters::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return false;
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool writable = !m_plan.isReadOnly();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        apply(row);
        return true;
    case Qt::Key_Delete:
        if (writable)
            m_model->remove(row);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt && writable)
            move(row, key == Qt::Key_Up ? -1 : 1);
        return alt;
    default:
        return false;
    }
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    // The list tells of its own end, too, when it is no list any more: only its keys are of
    // interest.
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // While a name is edited, the keys are the editor's.
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_list->viewport()->isAncestorOf(QApplication::focusWidget()))
        return false;
    return takesKey(key->key(), key->modifiers());
}

void SavedFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->setPalette(coloursFor(palette()).toListPalette());
}

} // namespace jalons
