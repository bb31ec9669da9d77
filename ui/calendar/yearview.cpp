// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/yearview.h"

#include "ui/calendar/yeargrid.h"
#include "ui/shown/shown.h"

#include <QResizeEvent>

namespace jalons {

YearView::YearView(Plan &plan, Shown &shown, QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new YearGrid(plan, shown))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_grid);
    setFocusProxy(m_grid);
    connect(&shown, &Shown::dateChanged, this, &YearView::showDay);
}

QSize YearView::minimumSizeHint() const
{
    return { 320, 240 };
}

void YearView::resizeEvent(QResizeEvent *event)
{
    m_grid->setMinimumHeight(YearGeometry::leastHeight(event->size().width(), font()));
    QScrollArea::resizeEvent(event);
}

void YearView::showDay(QDate day)
{
    if (!isVisible())
        return;
    const QRect at = m_grid->geometry().cell(day).toAlignedRect();
    ensureVisible(at.center().x(), at.center().y(), at.width(), 2 * at.height());
}

} // namespace jalons
