// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhand.h"

#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/dragghost.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;
using What = CalendarHand::Grip::What;

CalendarHand::CalendarHand(CalendarGrid &grid, Plan &plan, Shown &shown)
    : QObject(&grid)
    , m_grid(grid)
    , m_plan(plan)
    , m_shown(shown)
    , m_deeds(plan, shown)
    , m_overlaps(plan)
{
    m_turn.setInterval(1000);
    m_scroll.setInterval(30);
    connect(&m_turn, &QTimer::timeout, this, &CalendarHand::turn);
    connect(&m_scroll, &QTimer::timeout, this, &CalendarHand::scroll);
    grid.installEventFilter(this);
}

CalendarHand::~CalendarHand()
{
    delete m_ghost;
}

bool CalendarHand::eventFilter(QObject *, QEvent *event)
{
    if (m_replaying)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        m_grip = {};
        return false;
    case QEvent::MouseMove:
        return moveMouse(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::ShortcutOverride:
        if (!meansKey(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (m_dragging) {
            const auto *pressed = static_cast<QKeyEvent *>(event);
            if (pressed->key() == Qt::Key_Escape)
                cancel();
            else
                follow(m_mouse, pressed->modifiers());
            return true;
        }
        return event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        if (m_dragging)
            cancel();
        return false;
    default:
        return false;
    }
}

CalendarHand::Grip CalendarHand::gripAt(const QPointF &point, Qt::KeyboardModifiers held) const
{
    const CalendarSpot spot = m_grid.spotAt(point);
    if (spot.part == Part::Day) {
        const bool banding = held.testFlag(Qt::ShiftModifier);
        const Moment moment = m_grid.momentAt(point);
        if (banding)
            return { What::Band, {}, moment };
        return { moment.day.isValid() ? What::Span : What::Nothing, {}, moment };
    }
    if (spot.part != Part::Event && spot.part != Part::Undated)
        return {};
    Grip grip{ What::Event, m_grid.inView().events.at(spot.event), {} };
    if (spot.part == Part::Undated)
        return grip;
    grip.moment = m_grid.momentAt(point);
    if (const auto end = m_grid.endAt(point)) {
        grip.what = What::End;
        grip.end = end->which;
        grip.isUpright = end->isUpright;
    }
    return grip;
}

bool CalendarHand::press(const QMouseEvent &event)
{
    if (m_dragging) { // another button
        cancel();
        return true;
    }
    m_grip = {};
    m_click = Click::AsEver;
    if (event.button() != Qt::LeftButton)
        return false;
    m_grid.readNow();
    m_grip = gripAt(event.position(), event.modifiers());
    m_from = event.position();
    const EventId id = m_grip.event.id;
    const bool onEvent = !id.isNull();
    const bool ofSeveral = m_shown.selection().size() > 1 && m_shown.selection().contains(id);
    const bool turns = m_grip.moment.day.isValid() && !m_grid.isStillInView(m_grip.moment.day);
    if (onEvent && event.modifiers().testFlag(Qt::ControlModifier))
        m_click = Click::Toggle;
    else if (onEvent && event.modifiers().testFlag(Qt::ShiftModifier))
        m_click = Click::Range;
    else if (ofSeveral || m_grip.what == What::Band || (turns && m_grip.what != What::Nothing))
        m_click = Click::Later; // a drag must neither lose the others nor turn the page
    return m_click != Click::AsEver;
}

/// Whether anything can be done to the plan; if not, says why where the mouse is.
bool CalendarHand::mayWrite(const QPoint &global)
{
    if (!m_plan.isReadOnly())
        return true;
    QToolTip::showText(
        global, tr("This plan is open read-only: nothing can be moved or added."), &m_grid);
    return false;
}

bool CalendarHand::moveMouse(const QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        m_grid.readNow();
        const Grip under = m_plan.isReadOnly() ? Grip() : gripAt(event.position(), {});
        const bool atEnd = under.what == What::End;
        if (m_atEnd && !atEnd)
            m_grid.setCursor(Qt::ArrowCursor);
        m_atEnd = atEnd;
        if (!atEnd)
            return false;
        replay(event.type(), event); // it sets a cursor of its own
        m_grid.setCursor(under.isUpright ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        return true;
    }
    if (m_grip.what == What::Nothing)
        return false;
    if (!m_dragging) {
        const QPointF way = event.position() - m_from;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return true;
        if (m_grip.what != What::Band && !mayWrite(event.globalPosition().toPoint())) {
            m_grip = {};
            return true;
        }
        begin();
    }
    follow(event.globalPosition().toPoint(), event.modifiers());
    return true;
}

bool CalendarHand::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (m_dragging) {
        follow(event.globalPosition().toPoint(), event.modifiers());
        drop();
        return true;
    }
    const Click click = std::exchange(m_click, Click::AsEver);
    const EventId id = m_grip.event.id;
    m_grip = {};
    if (click == Click::Toggle)
        toggle(id);
    else if (click == Click::Range)
        selectTo(id);
    else if (click == Click::Later)
        replay(QEvent::MouseButtonPress, event);
    return false;
}

/// Lets the grid have an event that was kept from it.
void CalendarHand::replay(QEvent::Type type, const QMouseEvent &event)
{
    const QScopedValueRollback replaying(m_replaying, true);
    const bool press = type == QEvent::MouseButtonPress;
    QMouseEvent again(type, event.position(), event.globalPosition(),
        press ? Qt::LeftButton : Qt::NoButton, press ? Qt::LeftButton : Qt::NoButton,
        event.modifiers());
    QCoreApplication::sendEvent(&m_grid, &again);
}

} // namespace jalons
