// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/holidaycalendar.h"

#include <optional>

namespace jalons {

class Plan;
class Shown;

/// Public and school holidays of the territories that Shown filters by, the whole country's where
/// it filters by none; those switched off in its appearance are left out.
class DaysOff
{
public:
    DaysOff(const Plan &plan, const Shown &shown);

    [[nodiscard]] const DayOff &on(QDate day) const;
    /// To be called when another filter, appearance or language makes them others.
    void forget();

private:
    const Plan &m_plan;
    const Shown &m_shown;
    mutable std::optional<HolidayCalendar> m_known;
};

} // namespace jalons
