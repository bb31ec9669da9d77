// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drag in a calendar, from its beginning to the drop.

#include "core/planning/moving.h"
#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/dragghost.h"
#include "ui/shown/period.h"
#include "ui/shown/shown.h"

#include <QAbstractButton>
#include <QApplication>
#include <QToolTip>

namespace jalons {

using What = CalendarHand::Grip::What;

void CalendarHand::begin()
{
    m_dragging = true;
    m_click = Click::AsEver;
    m_home = m_shown.date();
    m_target = {};
    QToolTip::hideText();
    m_events.clear();
    if (m_grip.what == What::Event || m_grip.what == What::End) {
        if (!m_shown.selection().contains(m_grip.event.id))
            m_shown.setSelected(m_grip.event.id);
        m_events
            = m_grip.what == What::Event ? m_shown.selection() : QList<EventId>{ m_grip.event.id };
    }
    m_overlaps.begin(schoolHolidaysOf(m_shown.appearance()));
    m_ghost = new DragGhost(m_grid.window());
}

void CalendarHand::follow(const QPoint &global, Qt::KeyboardModifiers modifiers)
{
    m_mouse = global;
    m_with = modifiers.testFlag(Qt::ControlModifier);
    const QPoint local = m_grid.mapFromGlobal(global);
    const bool inside = m_grid.rect().contains(local);
    const bool paging = m_grip.what != What::Band;
    m_grid.readNow();
    m_target = {};
    if (inside) {
        m_outside.leave();
        m_target = m_grid.momentAt(local);
        if (m_grip.isUpright) // an hour is stretched on its own day
            m_target.day = m_grip.moment.day;
    } else if (m_grip.what == What::Event) {
        m_outside.find(*m_grid.window(), global);
        if (m_outside.day().isValid())
            m_target = m_outside.day();
    } else if (paging) {
        m_outside.findButton(*m_grid.window(), global);
    }
    turnAfterAWhile(!paging      ? 0
            : inside             ? m_grid.pagesAt(local)
            : m_outside.button() ? 2 // what the button does
                                 : 0);
    if (paging && inside && m_grid.pixelsAt(local) != 0) {
        if (!m_scroll.isActive())
            m_scroll.start();
    } else {
        m_scroll.stop();
    }
    showCursor();
    showGhost(local);
}

void CalendarHand::showCursor() const
{
    m_grid.setCursor(m_grip.what == What::Band ? Qt::CrossCursor
            : !canDrop()                       ? Qt::ForbiddenCursor
            : m_grip.what == What::Span        ? Qt::CrossCursor
            : m_grip.what == What::End ? (m_grip.isUpright ? Qt::SizeVerCursor : Qt::SizeHorCursor)
            : m_with                   ? Qt::DragCopyCursor
                                       : Qt::ClosedHandCursor);
}

void CalendarHand::turnAfterAWhile(int pages)
{
    if (pages == m_turnBy)
        return;
    m_turnBy = pages;
    if (pages == 0)
        m_turn.stop();
    else
        m_turn.start();
}

void CalendarHand::turn()
{
    if (m_outside.button())
        m_outside.button()->click();
    else
        m_shown.step(m_turnBy);
    follow(m_mouse, QGuiApplication::keyboardModifiers());
}

void CalendarHand::scroll()
{
    m_grid.scrollBy(m_grid.pixelsAt(m_grid.mapFromGlobal(m_mouse)));
    follow(m_mouse, QGuiApplication::keyboardModifiers());
}

PlannedDate CalendarHand::intended() const
{
    if (!m_target.day.isValid())
        return {};
    const PlannedDate &when = m_grip.event.when;
    Event held;
    held.when = when;
    switch (m_grip.what) {
    case What::Event:
        return draggedTo(held, m_grip.moment, m_target).when;
    case What::End:
        if (m_grip.isUpright)
            return stretchedTo(held, m_grip.end, m_target).when;
        return m_grip.end == EventEnd::First
            ? resizedTo(held, std::min(m_target.day, when.to), when.to).when
            : resizedTo(held, when.from, std::max(m_target.day, when.from)).when;
    case What::Span:
        return spanOf(m_grip.moment, m_target);
    case What::Band:
    case What::Nothing:
        break;
    }
    return {};
}

bool CalendarHand::canDrop() const
{
    const PlannedDate when = intended();
    return m_grip.what == What::Band || !m_outside.territory().isNull()
        || (when.isKnown() && !when.problem());
}

void CalendarHand::drop()
{
    const Grip grip = m_grip;
    const QList<EventId> events = m_events;
    const PlannedDate when = canDrop() ? intended() : PlannedDate();
    const QRectF rect = band();
    const bool with = m_with;
    const QDate home = m_home;
    bool done = false;
    if (grip.what == What::Event)
        done = dropEvents(grip, events);
    end();
    switch (grip.what) {
    case What::Event:
        break;
    case What::End:
        done = when.isKnown() && m_deeds.resize(grip.event.id, when);
        break;
    case What::Span:
        if (when.isKnown() && (when.from < when.to || when.start.isValid()))
            return m_shown.createEventOver(when);
        break;
    case What::Band:
        return selectInBand(rect, with);
    case What::Nothing:
        break;
    }
    if (done)
        m_grid.focusOn(m_shown.selected());
    else
        m_shown.setDate(home);
}

bool CalendarHand::dropEvents(const Grip &grip, const QList<EventId> &events)
{
    const TerritoryCode territory = m_outside.territory();
    if (!territory.isNull())
        return m_with ? m_deeds.addCoLead(events, territory) : m_deeds.giveTo(events, territory);
    if (!canDrop())
        return false;
    if (m_with)
        return m_deeds.dragCopy(events, grip.moment, m_target);
    return m_target != grip.moment && m_deeds.drag(events, grip.moment, m_target);
}

void CalendarHand::end()
{
    m_dragging = false;
    m_turn.stop();
    m_scroll.stop();
    m_turnBy = 0;
    m_grip = {};
    m_target = {};
    m_events.clear();
    delete m_ghost;
    m_outside.leave();
    m_grid.setCursor(Qt::ArrowCursor);
}

void CalendarHand::cancel()
{
    end();
    m_shown.setDate(m_home);
}

} // namespace jalons
