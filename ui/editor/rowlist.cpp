// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/rowlist.h"

#include "ui/editor/form.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QVBoxLayout>

namespace jalons {

namespace {

/// The fields of a row in the order they stand in.
QList<QWidget *> fieldsOf(const ListRow *row)
{
    QList<QWidget *> fields;
    const auto widgets = row->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        // The list that a combo box opens is a window of its own.
        if (takesTab && widget->window() == row->window())
            fields.append(widget);
    }
    return fields;
}

} // namespace

RowList::RowList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::step);
}

void RowList::insert(qsizetype index, ListRow *row)
{
    row->setParent(this);
    m_rows.insert(index, row);
    m_column->insertWidget(static_cast<int>(index), row);
    row->show();
    connect(row, &ListRow::edited, this, &RowList::edited);
    connect(row, &ListRow::removed, this, [this, row] {
        remove(row);
    });
    connect(row, &ListRow::moved, this, [this, row](int step) {
        move(row, step);
    });
    chainTabs();
}

void RowList::remove(ListRow *row)
{
    const qsizetype index = m_rows.indexOf(row);
    if (index < 0)
        return;
    m_rows.removeAt(index);
    QWidget *next = m_whenEmpty;
    if (!m_rows.isEmpty())
        next = fieldsOf(m_rows.at(qMin(index, m_rows.size() - 1))).value(0, m_whenEmpty);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    emit edited();
}

void RowList::clear()
{
    for (ListRow *row : qAsConst(m_rows)) {
        row->hide();
        delete row;
    }
    m_rows.clear();
}

void RowList::move(ListRow *row, int step)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= m_rows.size())
        return;
    QWidget *focused = QApplication::focusWidget();
    m_rows.move(from, to);
    m_column->removeWidget(row);
    m_column->insertWidget(static_cast<int>(to), row);
    chainTabs();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
    emit edited();
}

/// Tab goes by the order in which widgets were made; after an insertion or a move it must be told.
void RowList::chainTabs()
{
    if (!m_whenEmpty || m_whenEmpty->window() != window())
        return;
    QList<QWidget *> fields;
    for (const ListRow *row : qAsConst(m_rows))
        fields += fieldsOf(row);
    putBefore(m_whenEmpty, fields);
}

} // namespace jalons
