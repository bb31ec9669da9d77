// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways through the hours: keys, wheel, what scrolls where.

#include "ui/calendar/weekgrid.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace jalons {

using Part = CalendarSpot::Part;

QDate WeekGrid::dayInView() const
{
    // The work week may be asked for on a Saturday.
    return qBound(m_contents.period.first, shown().date(), m_contents.period.last);
}

QDate WeekGrid::besideDay(int days) const
{
    const QDate to = dayInView().addDays(days);
    if (m_view != View::WorkWeek || to.dayOfWeek() <= 5)
        return to;
    return to.addDays(days > 0 ? 8 - to.dayOfWeek() : 5 - to.dayOfWeek());
}

QDate WeekGrid::dayAfterKey(int key) const
{
    const QDate day = dayInView();
    switch (key) {
    case Qt::Key_Left:
        return besideDay(-1);
    case Qt::Key_Right:
        return besideDay(1);
    case Qt::Key_Home:
        return m_view == View::Day ? weekBegin(day, firstWeekday()) : m_contents.period.first;
    case Qt::Key_End:
        return m_view == View::Day ? weekEnd(day, firstWeekday()) : m_contents.period.last;
    case Qt::Key_PageUp:
        return steppedBy(m_view, day, -1);
    case Qt::Key_PageDown:
        return steppedBy(m_view, day, 1);
    default:
        return {};
    }
}

void WeekGrid::walkHours(bool down)
{
    // The events of the day, one below the other; past the last, the hours themselves.
    const QList<CalendarSpot> spots = spotsOf(dayInView());
    const qsizetype at = spots.indexOf(focusSpot()) + (down ? 1 : -1);
    if (spots.contains(focusSpot()) && at >= 0 && at < spots.size())
        setFocusSpot(spots.at(at));
    else
        scrollBy(down ? m_geometry.hourHeight() : -m_geometry.hourHeight());
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    readNow();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (held == Qt::NoModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        walkHours(key == Qt::Key_Down);
    else if (m_view == View::Days && held == Qt::NoModifier
        && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        shown().step(key == Qt::Key_PageUp ? -1 : 1);
    else if (held.testFlag(Qt::ControlModifier) && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoomAround(m_geometry.hours().center().y(), 1);
    else if (held.testFlag(Qt::ControlModifier) && key == Qt::Key_Minus)
        zoomAround(m_geometry.hours().center().y(), -1);
    else
        CalendarGrid::keyPressEvent(event);
}

void WeekGrid::wheelEvent(QWheelEvent *event)
{
    readNow();
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int notches = notchesOf(*event))
            zoomAround(event->position().y(), notches);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (const int notches = notchesOf(*event))
            shown().step(-notches);
    } else if (m_geometry.strip().contains(event->position())) {
        // Whole days have a scroll of their own where they do not fit.
        m_scale.stripScroll
            = qBound(0, m_scale.stripScroll - notchesOf(*event), m_geometry.mostStripScroll());
        placeAll();
    } else {
        scrollBy(-event->angleDelta().y() * 1.5 * m_geometry.hourHeight() / 120);
    }
}

void WeekGrid::zoomAround(double y, int notches)
{
    // The hour under the mouse stays where it is.
    const double hour = (y - m_geometry.yOf(0)) / m_geometry.hourHeight();
    setZoom(m_scale.zoom * std::pow(1.15, notches));
    m_scale.scroll = hour * m_geometry.hourHeight() - (y - m_geometry.hours().top());
    placeAll();
}

void WeekGrid::scrollBy(double pixels)
{
    m_scale.scroll = qBound(0.0, m_scale.scroll + pixels, m_geometry.mostScroll());
    placeAll();
}

void WeekGrid::showBetween(double top, double bottom)
{
    const QRectF hours = m_geometry.hours();
    const double margin = m_geometry.lineHeight();
    if (top < hours.top())
        scrollBy(top - hours.top() - margin);
    else if (bottom > hours.bottom())
        scrollBy(qMin(bottom - hours.bottom() + margin, top - hours.top()));
}

void WeekGrid::scrollTo(const CalendarSpot &spot)
{
    if (spot.part != Part::Event || !m_contents.period.holds(spot.day))
        return;
    const QList<DayBlock> &blocks = m_contents.layout.blocks;
    const int column = m_contents.columnOf(spot.day);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (blocks.at(i).event == spot.event && blocks.at(i).day == column)
            return showBetween(m_geometry.block(i).top(), m_geometry.block(i).bottom());
}

void WeekGrid::turnTo(const CalendarSpot &spot)
{
    // To the nearest of those out of view.
    const int column = m_contents.columnOf(spot.day);
    const QRectF hours = m_geometry.hours();
    double nearest = spot.part == Part::Later ? 1e9 : -1e9;
    for (const DayBlock &block : m_contents.layout.blocks) {
        if (block.day != column)
            continue;
        const double top = m_geometry.yOf(block.from);
        const double bottom = m_geometry.yOf(block.to);
        if (spot.part == Part::Later && top >= hours.bottom() - 4)
            nearest = qMin(nearest, bottom);
        else if (spot.part == Part::Earlier && bottom <= hours.top() + 4)
            nearest = qMax(nearest, top);
    }
    if (spot.part == Part::Later)
        scrollBy(nearest - hours.bottom() + m_geometry.lineHeight());
    else
        scrollBy(nearest - hours.top() - m_geometry.lineHeight());
}

QTime WeekGrid::timeAt(const QPointF &point) const
{
    if (!m_geometry.hours().contains(point))
        return {};
    const int minutes = m_geometry.minutesAt(point.y()) / 30 * 30;
    return { minutes / 60, minutes % 60 };
}

} // namespace jalons
