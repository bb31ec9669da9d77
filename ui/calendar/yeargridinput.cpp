// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of the year.

#include "ui/calendar/daykeys.h"
#include "ui/calendar/yeargrid.h"
#include "ui/shown/shown.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace jalons {

void YearGrid::open(const YearSpot &spot)
{
    if (!spot.day.isValid())
        return;
    // The name of a month keeps the day where it is in that month.
    const bool within
        = m_shown.date().year() == spot.day.year() && m_shown.date().month() == spot.day.month();
    if (!spot.isMonth || !within)
        m_shown.setDate(spot.day);
    m_shown.setView(spot.isMonth ? View::Month : View::Day);
}

void YearGrid::setFocusSpot(const YearSpot &spot)
{
    m_focus = spot;
    if (!spot.isMonth && spot.day != m_shown.date()) {
        m_shown.setDate(spot.day); // comes back through onDateChanged(), which paints and announces
        return;
    }
    update();
    announceFocus(this);
}

QDate YearGrid::dayAfterKey(int key) const
{
    return key == Qt::Key_T
        ? m_shown.today()
        : dayByKey(key, m_shown.date(), m_shown.appearance().firstWeekday(), 12);
}

void YearGrid::keyPressEvent(QKeyEvent *event)
{
    readNow();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(m_focus);
    else if (const QDate to = plain ? dayAfterKey(event->key()) : QDate(); to.isValid())
        setFocusSpot({ to, false });
    else
        QWidget::keyPressEvent(event);
}

bool YearGrid::focusNextPrevChild(bool next)
{
    readNow();
    // The name of its month, then the day.
    const QDate day = m_shown.date();
    const YearSpot month{ QDate(day.year(), day.month(), 1), true };
    if (next && m_focus.isMonth)
        setFocusSpot({ day, false });
    else if (!next && !m_focus.isMonth)
        setFocusSpot(month);
    else
        return QWidget::focusNextPrevChild(next);
    return true;
}

void YearGrid::focusInEvent(QFocusEvent *event)
{
    readNow();
    const QDate day = m_shown.date();
    if (event->reason() == Qt::TabFocusReason)
        m_focus = { QDate(day.year(), day.month(), 1), true };
    else if (event->reason() == Qt::BacktabFocusReason)
        m_focus = { day, false };
    update();
    announceFocus(this);
}

void YearGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

void YearGrid::mousePressEvent(QMouseEvent *event)
{
    readNow();
    if (event->button() == Qt::LeftButton)
        open(m_geometry.spotAt(event->position()));
}

void YearGrid::mouseMoveEvent(QMouseEvent *event)
{
    readNow();
    const YearSpot spot = m_geometry.spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot.day.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void YearGrid::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void YearGrid::wheelEvent(QWheelEvent *event)
{
    const bool scrolls = parentWidget() && height() > parentWidget()->height();
    if (scrolls && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->ignore(); // it goes to who scrolls
        return;
    }
    event->accept();
    const QPoint angle = event->angleDelta();
    m_wheel += angle.y() != 0 ? angle.y() : angle.x();
    const int years = m_wheel / 120;
    m_wheel -= years * 120;
    if (years != 0)
        m_shown.step(-years);
}

bool YearGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    readNow();
    const auto *help = static_cast<QHelpEvent *>(event);
    const YearSpot spot = m_geometry.spotAt(help->pos());
    if (spot.day.isValid())
        QToolTip::showText(
            help->globalPos(), wordsOf(spot), this, m_geometry.rectOf(spot).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace jalons
