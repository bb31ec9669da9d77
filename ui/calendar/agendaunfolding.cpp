// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which headings of the agenda stand unfolded: all of a small plan, of a large one those in view.

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace jalons {

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

} // namespace jalons
