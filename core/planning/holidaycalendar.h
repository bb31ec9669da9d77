// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/holidays.h"
#include "core/planning/schoolholidays.h"

#include <QCoreApplication>
#include <QHash>

namespace jalons {

class Plan;
struct Filter;

/// What is off on a day in the territories shown, as the calendar and the posters say it.
struct DayOff
{
    QStringList holidays; ///< public ones, by name
    QList<SchoolZone> zones; ///< whose schools are on holiday, of those shown
    QStringList school; ///< « vacances de printemps zones A, B »

    [[nodiscard]] bool isHoliday() const { return !holidays.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return holidays.isEmpty() && zones.isEmpty(); }
    /// « A B »: what a band of school holidays is lettered with.
    [[nodiscard]] QString letters() const;
    /// « Lundi de Pâques, vacances de printemps zone B »; empty on most days.
    [[nodiscard]] QString words() const;
};

/// Public and school holidays of the territories that a filter names, the whole country's where it
/// names none. Each year is worked out once.
class HolidayCalendar
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DaysOff)

public:
    HolidayCalendar(const Plan &plan, const Filter &filter, bool publicOnes, bool schoolOnes);

    /// Takes these school holidays in place of those that ship with the programme.
    void setSchoolHolidays(const QList<SchoolHoliday> &holidays);

    [[nodiscard]] const DayOff &on(QDate day) const;

private:
    using Year = QHash<QDate, DayOff>;

    void addHolidays(Year &days, int year) const;
    void addSchools(Year &days, int year) const;
    [[nodiscard]] static QString schoolWords(QString name, const QList<SchoolZone> &zones);

    QList<HolidayRegion> m_regions; ///< none where public holidays are not asked for
    QList<SchoolZone> m_zones; ///< none where school holidays are not asked for
    QList<SchoolHoliday> m_schools;
    mutable QHash<int, Year> m_years;
};

} // namespace jalons
