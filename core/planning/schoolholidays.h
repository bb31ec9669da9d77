// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/territory.h"

#include <QDate>
#include <QList>

#include <optional>

namespace jalons {

/// The zones of the school calendar in metropolitan France but Corsica.
enum class SchoolZone { A, B, C };

/// One of the holidays of schools, in one zone or several. Days in between count whole: from the
/// Saturday after whose lessons pupils leave to the day before they are back.
struct SchoolHoliday
{
    QString schoolYear; ///< « 2018-2019 »
    QString key; ///< `all-saints`, `christmas`, `winter`, `spring`, `ascension`, `summer`
    QList<SchoolZone> zones;
    QDate first;
    QDate last;
    bool certain = true; ///< false where the days were not compared with a source

    friend bool operator==(const SchoolHoliday &, const SchoolHoliday &) = default;
};

/// A district of the schools, with its zone.
struct Academy
{
    QString name;
    SchoolZone zone = SchoolZone::A;
};

/// Those that have a zone.
[[nodiscard]] const QList<Academy> &academies();

/// Those that ship with the programme, by first day; from :/calendar/school-holidays.tsv.
[[nodiscard]] Result<QList<SchoolHoliday>> bundledSchoolHolidays();

/// Those that touch the days from `from` to `to`, in that zone or, without one, in any.
[[nodiscard]] QList<SchoolHoliday> schoolHolidaysIn(const QList<SchoolHoliday> &holidays,
    QDate from, QDate to, std::optional<SchoolZone> zone = std::nullopt);

/// The zone of a territory, from its own code and those above it; none in Corsica, overseas, for
/// the whole country and where several are equally meant.
[[nodiscard]] std::optional<SchoolZone> schoolZoneOf(const QList<TerritoryCode> &itselfAndAbove);

/// As a line of the bundled table, and back; none where it is no such line.
[[nodiscard]] QString lineOf(const SchoolHoliday &holiday);
[[nodiscard]] std::optional<SchoolHoliday> schoolHolidayFromLine(const QString &line);

/// « vacances d'hiver », in the language of the screen.
[[nodiscard]] QString nameOf(const SchoolHoliday &holiday);
/// « zone A ».
[[nodiscard]] QString nameOf(SchoolZone zone);

} // namespace jalons
