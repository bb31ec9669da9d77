// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dropoverlaps.h"

#include "core/store/plan.h"

namespace jalons {

DropOverlaps::DropOverlaps(const Plan &plan)
    : m_plan(plan)
    , m_search(plan)
{
}

void DropOverlaps::begin(const QList<SchoolHoliday> &schools)
{
    m_search.setSchoolHolidays(schools);
    m_event = {};
    m_words.clear();
}

QString DropOverlaps::words(const EventId &event, const PlannedDate &when)
{
    if (!when.isDay())
        return {};
    if (m_event.id != event) {
        const Result<Event> whole = m_plan.event(event);
        if (!whole)
            return {};
        m_event = *whole;
    } else if (m_event.when == when) {
        return m_words;
    }
    m_event.when = when;
    m_words = overlapWords(m_search.of(m_event), event);
    return m_words;
}

} // namespace jalons
