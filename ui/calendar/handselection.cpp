// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several events at once: what is picked one by one, up to one, in a rectangle, or all.

#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

void CalendarHand::toggle(const EventId &id)
{
    QList<EventId> ids = m_shown.selection();
    if (!ids.removeOne(id))
        ids.append(id);
    m_shown.setSelection(ids);
    m_grid.update();
}

void CalendarHand::selectTo(const EventId &id)
{
    const CalendarContents &contents = m_grid.inView();
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

void CalendarHand::selectAll()
{
    m_grid.readNow();
    const EventId current = focused().value_or(m_shown.selected());
    QList<EventId> ids;
    for (const EventOutline &event : m_grid.inView().events)
        if (event.id != current)
            ids.append(event.id);
    if (m_grid.inView().indexOf(current) >= 0)
        ids.append(current);
    m_shown.setSelection(ids);
}

QRectF CalendarHand::band() const
{
    const QPointF to = m_grid.mapFromGlobal(m_mouse);
    return QRectF(m_from, to).normalized() & QRectF(m_grid.rect());
}

void CalendarHand::selectInBand(const QRectF &band, bool besides)
{
    QList<EventId> ids = besides ? m_shown.selection() : QList<EventId>();
    const QList<EventId> inside = m_grid.eventsIn(band);
    for (const EventId &id : inside)
        if (!ids.contains(id))
            ids.append(id);
    m_shown.setSelection(ids);
}

} // namespace jalons
