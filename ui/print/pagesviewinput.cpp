// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and wheel over the pages.

#include "ui/print/pagesview.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace jalons {

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(m_current + 1);
    case Qt::Key_PageUp:
        return goTo(m_current - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomBy(1);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(-1);
        break;
    case Qt::Key_0:
    case Qt::Key_Agrave: // the same key of a French keyboard
        if (control)
            return setFit(Fit::Page);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace jalons
