// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jalons {

/// What the middle of the window shows. Days are two to seven in a row, as they were picked.
enum class View { Month, Agenda, Day, WorkWeek, Week, SixWeeks, Year, Days };

/// True for the views with hours.
[[nodiscard]] constexpr bool showsHours(View view)
{
    return view == View::Day || view == View::WorkWeek || view == View::Week || view == View::Days;
}

} // namespace jalons
