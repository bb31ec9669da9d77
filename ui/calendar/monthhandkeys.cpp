// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that do to events of the month what the mouse does.

#include "core/store/plan.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthhand.h"
#include "ui/shown/shown.h"

#include <QKeyEvent>

namespace jalons {

namespace {

int daysOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -7;
    case Qt::Key_Down:
        return 7;
    default:
        return 0;
    }
}

} // namespace

std::optional<EventId> MonthHand::focused() const
{
    const MonthContents &contents = m_grid.contents(); // may move the focus
    const CalendarSpot spot = m_grid.focusSpot();
    if (spot.event < 0 || spot.event >= contents.events.size())
        return std::nullopt;
    return contents.events.at(spot.event).id;
}

QList<EventId> MonthHand::meant() const
{
    const std::optional<EventId> id = focused();
    return !id || m_shown.selection().contains(*id) ? m_shown.selection() : QList<EventId>{ *id };
}

bool MonthHand::meansKey(const QKeyEvent &event) const
{
    if (m_dragging)
        return true;
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool alt = held == Qt::AltModifier || held == (Qt::AltModifier | Qt::ShiftModifier);
    if (alt && daysOf(event.key()) != 0)
        return focused().has_value(); // on a day they turn the month
    if (held == Qt::ControlModifier && event.key() == Qt::Key_Space)
        return focused().has_value();
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Paste);
}

bool MonthHand::key(const QKeyEvent &event)
{
    if (!meansKey(event))
        return false;
    const QList<EventId> events = meant();
    if (event.matches(QKeySequence::Copy)) {
        m_deeds.copy(events);
    } else if (event.matches(QKeySequence::Cut)) {
        m_deeds.cut(events);
    } else if (event.matches(QKeySequence::Paste)) {
        if (m_deeds.paste(m_shown.date()))
            focusEvent(m_shown.selected());
    } else if (event.key() == Qt::Key_Space) {
        toggle(*focused());
    } else {
        const EventId id = *focused();
        const Result<Event> before = m_plan.event(id);
        const bool length = event.modifiers().testFlag(Qt::ShiftModifier);
        const int days = daysOf(event.key());
        if (before && !before->when.isDay() && events.size() == 1)
            m_shown.tellRefused({ Trouble::Usage,
                tr("“%1” has no day yet: drag it onto one, or cut it and paste it on one.")
                    .arg(before->title),
                {} });
        else if (length ? m_deeds.lengthenBy(events, days) : m_deeds.moveBy(events, days))
            focusEvent(id);
    }
    return true;
}

/// Takes the keyboard to the tile, so that a screen reader says where the event is now.
void MonthHand::focusEvent(const EventId &id)
{
    const MonthContents &contents = m_grid.contents();
    const qsizetype index = contents.indexOf(id);
    if (index < 0)
        return;
    const PlannedDate &when = contents.events.at(index).when;
    CalendarSpot spot{ CalendarSpot::Part::Undated, {}, index };
    if (when.isDay()) {
        const bool onChosen = when.overlaps(m_shown.date(), m_shown.date());
        spot = { CalendarSpot::Part::Event, onChosen ? m_shown.date() : when.from, index };
    }
    const QRect rect = m_grid.geometry().rectOf(spot, contents).toAlignedRect();
    for (int part = 0; !rect.isEmpty() && part < m_grid.partCount(); ++part) {
        if (m_grid.partRole(part) != QAccessible::Button || m_grid.partRect(part) != rect)
            continue;
        m_grid.focusPart(part);
        if (m_grid.focusSpot() == spot)
            return;
    }
}

} // namespace jalons
