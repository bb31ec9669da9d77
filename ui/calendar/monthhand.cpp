// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthhand.h"

#include "core/store/plan.h"
#include "ui/calendar/dragghost.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/monthgrid.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;
using What = MonthHand::Grip::What;

namespace {

constexpr double endWidth = 6; ///< of a bar, where it can be drawn longer

} // namespace

MonthHand::MonthHand(MonthGrid &grid, Plan &plan, Shown &shown)
    : QObject(&grid)
    , m_grid(grid)
    , m_plan(plan)
    , m_shown(shown)
    , m_deeds(plan, shown)
{
    m_turn.setInterval(1000);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_shown.setDate(m_shown.date().addMonths(m_turnBy));
        follow(m_mouse, QGuiApplication::keyboardModifiers());
    });
    grid.installEventFilter(this);
}

MonthHand::~MonthHand() = default;

bool MonthHand::eventFilter(QObject *, QEvent *event)
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
        return move(*static_cast<QMouseEvent *>(event));
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
        return event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event));
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

QDate MonthHand::dayAt(const QPointF &point) const
{
    const MonthGeometry &geometry = m_grid.geometry();
    const MonthLayout &layout = m_grid.contents().layout;
    for (int week = 0; week < layout.weeks; ++week)
        for (int column = 0; column < 7; ++column)
            if (geometry.cell(week, column).contains(point))
                return layout.day(week, column);
    return {};
}

MonthHand::Grip MonthHand::gripAt(const QPointF &point) const
{
    const MonthContents &contents = m_grid.contents();
    const MonthGeometry &geometry = m_grid.geometry();
    const CalendarSpot spot = geometry.spotAt(point, contents);
    if (spot.part == Part::Day)
        return { What::Days, {}, spot.day };
    if (spot.part != Part::Event && spot.part != Part::Undated)
        return {};
    Grip grip{ What::Event, contents.events.at(spot.event), spot.day };
    if (spot.part == Part::Undated)
        return grip;
    const QRectF bar = geometry.rectOf(spot, contents);
    const QDate monday = spot.day.addDays(1 - spot.day.dayOfWeek());
    if (bar.width() < 4 * endWidth)
        return grip;
    if (point.x() < bar.left() + endWidth && grip.event.when.from >= monday)
        grip.what = What::FirstDay;
    else if (point.x() > bar.right() - endWidth && grip.event.when.to < monday.addDays(7))
        grip.what = What::LastDay;
    return grip;
}

bool MonthHand::press(const QMouseEvent &event)
{
    if (m_dragging) { // another button
        cancel();
        return true;
    }
    m_grip = {};
    m_click = Click::AsEver;
    if (event.button() != Qt::LeftButton)
        return false;
    m_grip = gripAt(event.position());
    m_from = event.position();
    const EventId id = m_grip.event.id;
    const bool onEvent = !id.isNull();
    const bool ofSeveral = m_shown.selection().size() > 1 && m_shown.selection().contains(id);
    const QDate month = m_grid.contents().month;
    const bool otherMonth = m_grip.day.isValid() && m_grip.day.month() != month.month();
    if (onEvent && event.modifiers().testFlag(Qt::ControlModifier))
        m_click = Click::Toggle;
    else if (onEvent && event.modifiers().testFlag(Qt::ShiftModifier))
        m_click = Click::Range;
    else if (ofSeveral || (otherMonth && m_grip.what != What::Nothing))
        m_click = Click::Later; // a drag must neither lose the others nor turn the month
    return m_click != Click::AsEver;
}

bool MonthHand::move(const QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        const Grip under = m_plan.isReadOnly() ? Grip() : gripAt(event.position());
        const bool atEnd = under.what == What::FirstDay || under.what == What::LastDay;
        if (m_atEnd && !atEnd)
            m_grid.setCursor(Qt::ArrowCursor);
        m_atEnd = atEnd;
        if (!atEnd)
            return false;
        replay(event.type(), event); // it sets a cursor of its own
        m_grid.setCursor(Qt::SizeHorCursor);
        return true;
    }
    if (m_grip.what == What::Nothing)
        return false;
    if (!m_dragging) {
        const QPointF way = event.position() - m_from;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return true;
        if (m_plan.isReadOnly()) {
            m_grip = {};
            QToolTip::showText(event.globalPosition().toPoint(),
                tr("This plan is open read-only: nothing can be moved or added."), &m_grid);
            return true;
        }
        begin();
    }
    follow(event.globalPosition().toPoint(), event.modifiers());
    return true;
}

bool MonthHand::release(const QMouseEvent &event)
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
    else if (click == Click::Later) {
        replay(QEvent::MouseButtonPress, event);
    }
    return false;
}

/// Lets the grid have an event that was kept from it.
void MonthHand::replay(QEvent::Type type, const QMouseEvent &event)
{
    const QScopedValueRollback replaying(m_replaying, true);
    const bool press = type == QEvent::MouseButtonPress;
    QMouseEvent again(type, event.position(), event.globalPosition(),
        press ? Qt::LeftButton : Qt::NoButton, press ? Qt::LeftButton : Qt::NoButton,
        event.modifiers());
    QCoreApplication::sendEvent(&m_grid, &again);
}

void MonthHand::toggle(const EventId &id)
{
    QList<EventId> ids = m_shown.selection();
    if (!ids.removeOne(id))
        ids.append(id);
    m_shown.setSelection(ids);
    m_grid.update();
}

void MonthHand::selectTo(const EventId &id)
{
    const MonthContents &contents = m_grid.contents();
    const qsizetype to = contents.indexOf(id);
    const qsizetype from = contents.indexOf(m_shown.selected());
    QList<EventId> ids;
    for (qsizetype i = from < 0 ? to : std::min(from, to); i <= std::max(from, to); ++i)
        if (contents.events.at(i).id != id)
            ids.append(contents.events.at(i).id);
    ids.append(id);
    m_shown.setSelection(ids);
    m_grid.update();
}

} // namespace jalons
