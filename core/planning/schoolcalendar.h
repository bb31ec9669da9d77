// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/schoolholidays.h"

namespace jalons {

/// School holidays read out of an iCalendar file, as the ministry of education publishes them: one
/// entry for each holiday, with its zones in the title, the place or by their académies.
struct SchoolCalendar
{
    QList<SchoolHoliday> holidays; ///< by first day
    QStringList leftOut; ///< a sentence for each entry that could not be read
};

/// Reads the text of such a file (RFC 5545; UTF-8, else Latin-1). `name` is its name: a file of one
/// zone says so there alone. An Error where it is no calendar or tells no holiday of any zone.
[[nodiscard]] Result<SchoolCalendar> readSchoolCalendar(
    const QByteArray &text, const QString &name = {});
/// The same from a file.
[[nodiscard]] Result<SchoolCalendar> readSchoolCalendarFile(const QString &path);

/// What holds where a person has a calendar of their own: its holidays, and those that ship of a
/// school year and zone for which it does not tell them.
[[nodiscard]] QList<SchoolHoliday> completed(
    const QList<SchoolHoliday> &own, const QList<SchoolHoliday> &shipped);

} // namespace jalons
