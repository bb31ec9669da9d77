// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/droplines.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

namespace jalons {

namespace {

constexpr int edge = 16; ///< of the list, where it scrolls

} // namespace

DropLines::DropLines(
    QAbstractItemView &view, int codeRole, const std::function<void(const QModelIndex &)> &unfold)
    : m_view(view)
    , m_codeRole(codeRole)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(700);
    m_scroll.setInterval(120);
    QObject::connect(&m_stay, &QTimer::timeout, &m_view, [this, unfold] {
        if (unfold && m_line.isValid())
            unfold(m_line);
    });
    QObject::connect(&m_scroll, &QTimer::timeout, &m_view, [this] {
        scroll();
    });
}

QModelIndex DropLines::lineAt(QPoint global) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(global);
    return m_view.viewport()->rect().contains(at) ? m_view.indexAt(at) : QModelIndex();
}

TerritoryCode DropLines::territoryAt(QPoint global) const
{
    // A line that only names a section cannot be chosen, nor can it take anything.
    const QModelIndex line = lineAt(global);
    return line.flags() & Qt::ItemIsSelectable ? line.data(m_codeRole).value<TerritoryCode>()
                                               : TerritoryCode();
}

void DropLines::dragOver(QPoint global)
{
    const bool inside = !global.isNull();
    const QModelIndex line = inside ? lineAt(global) : QModelIndex();
    if (line != m_line) {
        m_line = line;
        m_stay.start();
        m_view.viewport()->update();
    }
    const int y = m_view.viewport()->mapFromGlobal(global).y();
    m_scrollBy = !inside ? 0 : y < edge ? -1 : y >= m_view.viewport()->height() - edge ? 1 : 0;
    if (m_scrollBy == 0)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
    if (!inside)
        m_stay.stop();
}

void DropLines::scroll()
{
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_scrollBy * bar->singleStep());
}

void DropLines::paintMark(QPainter &painter) const
{
    if (!m_line.isValid() || !(m_line.flags() & Qt::ItemIsSelectable))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursFor(m_view.palette()).accent, 2, Qt::DashLine));
    QRect line = m_view.visualRect(m_line);
    line.setRight(m_view.viewport()->width() - 2);
    painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
}

} // namespace jalons
