// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of the month.

#include "ui/calendar/monthgrid.h"
#include "ui/shown/shown.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace jalons {

using Part = MonthSpot::Part;

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    readNow();
    if (event->button() == Qt::LeftButton)
        choose(m_geometry.spotAt(event->position(), m_contents));
    else if (event->button() == Qt::RightButton) {
        const MonthSpot spot = m_geometry.spotAt(event->position(), m_contents);
        if (spot.part == Part::Day || spot.event >= 0)
            choose(spot);
    }
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(m_geometry.spotAt(event->position(), m_contents));
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    readNow();
    setHovered(m_geometry.spotAt(event->position(), m_contents));
}

void MonthGrid::leaveEvent(QEvent *)
{
    setHovered({});
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    // With Shift held some platforms turn the wheel sideways.
    const QPoint angle = event->angleDelta();
    m_wheel += angle.y() != 0 ? angle.y() : angle.x();
    const int months = m_wheel / 120;
    m_wheel -= months * 120;
    if (months != 0)
        m_shown.setDate(m_shown.date().addMonths(-months));
    event->accept();
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    readNow();
    const auto *help = static_cast<QHelpEvent *>(event);
    const MonthSpot spot = m_geometry.spotAt(help->pos(), m_contents);
    if (spot.event >= 0)
        QToolTip::showText(help->globalPos(), m_words.toolTip(m_contents.events.at(spot.event)),
            this, m_geometry.rectOf(spot, m_contents).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    readNow();
    if (event->reason() == QContextMenuEvent::Mouse) {
        openMenu(m_geometry.spotAt(event->pos(), m_contents), event->globalPos());
        return;
    }
    const QRect at = m_geometry.rectOf(m_focus, m_contents).toAlignedRect();
    openMenu(m_focus, mapToGlobal(at.center()));
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    readNow();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        const QList<MonthSpot> chain = laneSpots() + spotsOf(m_shown.date());
        m_focus = event->reason() == Qt::TabFocusReason ? chain.constFirst() : chain.constLast();
    }
    update();
    announceFocus(this);
}

void MonthGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

bool MonthGrid::focusNextPrevChild(bool next)
{
    readNow();
    // What has no day yet, then the day, then its events; then on to the next widget.
    const QList<MonthSpot> chain = laneSpots() + spotsOf(m_shown.date());
    const qsizetype at = chain.indexOf(m_focus) + (next ? 1 : -1);
    if (!chain.contains(m_focus) || at < 0 || at >= chain.size())
        return QWidget::focusNextPrevChild(next);
    setFocusSpot(chain.at(at));
    return true;
}

bool MonthGrid::walk(int key)
{
    const QDate day = m_shown.date();
    QDate to;
    switch (key) {
    case Qt::Key_Left:
        to = day.addDays(-1);
        break;
    case Qt::Key_Right:
        to = day.addDays(1);
        break;
    case Qt::Key_Up:
        to = day.addDays(-7);
        break;
    case Qt::Key_Down:
        to = day.addDays(7);
        break;
    case Qt::Key_Home:
        to = day.addDays(1 - day.dayOfWeek());
        break;
    case Qt::Key_End:
        to = day.addDays(7 - day.dayOfWeek());
        break;
    case Qt::Key_PageUp:
        to = day.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = day.addMonths(1);
        break;
    case Qt::Key_T:
        to = m_shown.today();
        break;
    default:
        return false;
    }
    setFocusSpot(MonthSpot::onDay(to));
    return true;
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    readNow();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(m_focus);
    else if (plain && event->key() == Qt::Key_Space)
        choose(m_focus);
    else if (!plain || !walk(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace jalons
