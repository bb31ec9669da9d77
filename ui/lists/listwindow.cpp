// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listwindow.h"

#include "core/basis/searchkey.h"
#include "core/store/plan.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

ListWindow::ListWindow(Plan &plan, const QString &title, const QStringList &columns, int wideColumn)
    : m_plan(plan)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_form(new QWidget)
    , m_fields(new QFormLayout)
    , m_note(new QLabel(m_form))
    , m_problem(new QLabel(m_form))
    , m_buttons(new QWidget(this))
{
    setWindowTitle(title);
    m_search->setObjectName(u"narrow"_s);
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"lines"_s);
    m_list->setAccessibleName(title);
    m_list->setHeaderLabels(columns);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(72);
    for (int column = 0; column < columns.size(); ++column) {
        m_list->header()->setSectionResizeMode(
            column, column == wideColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_count->setProperty("second", true);
    for (QLabel *label : { m_note, m_problem }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_note->setProperty("second", true);
    m_problem->setProperty("problem", true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    auto *left = new QWidget(this);
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    lines->setSpacing(metrics::near);
    lines->addWidget(m_search);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_count);
    lines->addWidget(m_buttons);

    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setVerticalSpacing(metrics::near);
    auto *page = new QVBoxLayout(m_form);
    page->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    page->setSpacing(metrics::near);
    page->addLayout(m_fields);
    page->addWidget(m_problem);
    page->addWidget(m_note);
    page->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setSizes({ 660, 380 });
    splitter->setStretchFactor(0, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    resize(1040, 680);

    connect(m_search, &QLineEdit::textChanged, this, &ListWindow::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showRow(current());
    });
    // Queued: the form may be in the midst of saving the very field that changed.
    connect(&plan, &Plan::changed, this, &ListWindow::reload, Qt::QueuedConnection);
}

QString ListWindow::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, keyRole).toString() : QString();
}

void ListWindow::choose(const QString &key)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, keyRole).toString() == key)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void ListWindow::reload()
{
    const QString chosen = current();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        const QColor faint = coloursFor(palette()).secondText;
        for (const ListLine &row : rows()) {
            auto *item = new QTreeWidgetItem(m_list, row.cells);
            item->setData(0, keyRole, row.key);
            for (int column = 0; row.faint && column < row.cells.size(); ++column)
                item->setForeground(column, faint);
            if (row.key == chosen)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
        narrow();
    }
    // Who types in the form keeps the cursor where it is.
    if (current() != chosen || !m_form->isAncestorOf(QApplication::focusWidget()))
        showRow(current());
}

void ListWindow::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, m_form);
    words->setBuddy(field);
    m_fields->addRow(words, field);
}

QPushButton *ListWindow::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(!m_plan.isReadOnly());
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void ListWindow::setFormEnabled(bool enabled)
{
    m_form->setEnabled(enabled && !m_plan.isReadOnly());
}

void ListWindow::setNote(const QString &note)
{
    m_note->setText(note);
    m_problem->hide();
}

bool ListWindow::told(const Result<Change> &done)
{
    m_problem->setVisible(!done);
    if (!done)
        m_problem->setText(done.error().message);
    return done.has_value();
}

void ListWindow::closeEvent(QCloseEvent *event)
{
    // The field that is being typed in is left by this, and so saved.
    m_list->setFocus();
    QWidget::closeEvent(event);
}

void ListWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void ListWindow::narrow()
{
    const QString wanted = searchKey(m_search->text());
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        QStringList cells;
        for (int column = 0; column < m_list->columnCount(); ++column)
            cells.append(item->text(column));
        const bool fits = searchKey(cells.join(u' ')).contains(wanted);
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    const int total = m_list->topLevelItemCount();
    m_count->setText(wanted.isEmpty() ? tr("%n line(s)", nullptr, total)
                                      : tr("%1 of %n line(s)", nullptr, total).arg(shown));
}

} // namespace jalons
