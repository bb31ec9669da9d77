// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QList>

namespace jalons {

/// A part of a date as it stands in words, which the arrow keys step by itself. `Whole` is the
/// date, hours and length kept.
enum class DateSection { Whole, LastDay, Month, Year, StartHour, StartMinute, EndHour, EndMinute };

/// Where a section stands in a text.
struct SectionSpan
{
    DateSection section = DateSection::Whole;
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const SectionSpan &, const SectionSpan &) = default;
};

/// The sections of « mardi 12 mars 2019, 9 h 30 – 12 h », of « 12/3/2019 » or of the English of
/// them, in order; words that say nothing of a date are left out.
[[nodiscard]] QList<SectionSpan> sectionsOf(const QString &text);

/// The section that a place between two letters touches; `Whole` where it touches none.
[[nodiscard]] DateSection sectionAt(const QString &text, qsizetype place);

/// The date with that section a step later or earlier: a month or a year moves the date, an hour or
/// a quarter of one moves the start with the end or, of the end, makes it longer; what would end
/// before it starts stays as it is. Otherwise as stepped() of the whole date.
[[nodiscard]] PlannedDate stepped(
    const PlannedDate &date, DateSection section, int steps, QDate today);

} // namespace jalons
