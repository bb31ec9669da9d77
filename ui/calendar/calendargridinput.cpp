// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of a painted calendar.

#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/shown/shown.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace jalons {

using Part = CalendarSpot::Part;

namespace {

bool typesWords(const QKeyEvent &event)
{
    // AltGr is Ctrl and Alt to some systems: what it types is a letter all the same.
    const Qt::KeyboardModifiers held
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return (!held || held == (Qt::ControlModifier | Qt::AltModifier)) && !event.text().isEmpty()
        && event.text().front().isPrint() && !event.text().front().isSpace();
}

} // namespace

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    readNow();
    const CalendarSpot spot = spotAt(event->position());
    m_pressed = spot;
    if (event->button() == Qt::LeftButton)
        choose(spot);
    else if (event->button() == Qt::RightButton) {
        // A menu about one of several selected is about all of them.
        const bool ofSelection
            = spot.event >= 0 && m_shown.selection().contains(inView().events.at(spot.event).id);
        if (ofSelection)
            setFocusSpot(spot);
        else if (spot.part == Part::Day || spot.event >= 0)
            choose(spot);
    }
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first of the two clicks may have brought this view up: then it meant another thing.
    const CalendarSpot spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot == m_pressed)
        open(spot, timeAt(event->position()));
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    readNow();
    setHovered(spotAt(event->position()));
}

void CalendarGrid::leaveEvent(QEvent *)
{
    setHovered({});
}

int CalendarGrid::notchesOf(const QWheelEvent &event)
{
    // With Shift held some platforms turn the wheel sideways.
    const QPoint angle = event.angleDelta();
    m_wheel += angle.y() != 0 ? angle.y() : angle.x();
    const int notches = m_wheel / 120;
    m_wheel -= notches * 120;
    return notches;
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    readNow();
    const auto *help = static_cast<QHelpEvent *>(event);
    const CalendarSpot spot = spotAt(help->pos());
    if (const QString words = toolTipOf(spot); !words.isEmpty())
        QToolTip::showText(help->globalPos(), words, this, rectOf(spot).toAlignedRect());
    else if ((spot.part == Part::Day || spot.part == Part::Number) && !m_off.on(spot.day).isEmpty())
        QToolTip::showText(help->globalPos(), dayInWords(spot.day), this);
    else
        QToolTip::hideText();
    return true;
}

void CalendarGrid::contextMenuEvent(QContextMenuEvent *event)
{
    readNow();
    if (event->reason() == QContextMenuEvent::Mouse) {
        openMenu(spotAt(event->pos()), event->globalPos());
        return;
    }
    // As a click would: what the menu offers is about what is selected.
    const EventId focused = m_focus.event < 0 ? EventId() : inView().events.at(m_focus.event).id;
    if (!focused.isNull() && !m_shown.selection().contains(focused))
        m_shown.setSelected(focused);
    const QRect at = rectOf(m_focus).toAlignedRect();
    openMenu(m_focus, mapToGlobal(at.center()));
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    readNow();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        const QList<CalendarSpot> spots = chain();
        m_focus = event->reason() == Qt::TabFocusReason ? spots.constFirst() : spots.constLast();
        scrollTo(m_focus);
    }
    update();
    announceFocus(this);
}

void CalendarGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

bool CalendarGrid::focusNextPrevChild(bool next)
{
    readNow();
    const QList<CalendarSpot> spots = chain();
    const qsizetype at = spots.indexOf(m_focus) + (next ? 1 : -1);
    if (!spots.contains(m_focus) || at < 0 || at >= spots.size())
        return QWidget::focusNextPrevChild(next); // on to the next widget
    setFocusSpot(spots.at(at));
    return true;
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    readNow();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(m_focus);
    else if (plain && event->key() == Qt::Key_Space)
        choose(m_focus);
    else if (const QDate to = plain ? dayAfterKey(event->key()) : QDate(); to.isValid())
        setFocusSpot(CalendarSpot::onDay(to));
    else if (typesWords(*event) && !m_plan.isReadOnly())
        m_shown.beginQuickEntry(event->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace jalons
