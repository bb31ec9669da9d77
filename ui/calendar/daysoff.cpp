// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/daysoff.h"

#include "ui/shown/shown.h"

namespace jalons {

DaysOff::DaysOff(const Plan &plan, const Shown &shown)
    : m_plan(plan)
    , m_shown(shown)
{
}

void DaysOff::forget()
{
    m_known.reset();
}

const DayOff &DaysOff::on(QDate day) const
{
    if (!m_known) {
        m_known.emplace(m_plan, m_shown.filter(), m_shown.appearance().publicHolidays,
            m_shown.appearance().schoolHolidays);
        m_known->setSchoolHolidays(schoolHolidaysOf(m_shown.appearance()));
    }
    return m_known->on(day);
}

} // namespace jalons
