// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/holidays.h"
#include "core/planning/schoolholidays.h"

#include <QCoreApplication>
#include <QHash>

namespace jalons {

class Plan;
class Shown;

/// What is off on a day in the territories shown, as the calendar paints and says it.
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

/// Public and school holidays of the territories that Shown filters by, the whole country's where
/// it filters by none; those switched off in its appearance are left out. Each year is worked out
/// once.
class DaysOff
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DaysOff)

public:
    DaysOff(const Plan &plan, const Shown &shown);

    [[nodiscard]] const DayOff &on(QDate day) const;
    /// To be called when another filter, appearance or language makes them others.
    void forget();

private:
    using Year = QHash<QDate, DayOff>;

    void lookAround() const;
    void addHolidays(Year &days, int year) const;
    void addSchools(Year &days, int year) const;
    [[nodiscard]] static QString schoolWords(QString name, const QList<SchoolZone> &zones);

    const Plan &m_plan;
    const Shown &m_shown;
    mutable bool m_known = false; ///< the regions and zones of the filter
    mutable QList<HolidayRegion> m_regions;
    mutable QList<SchoolZone> m_zones;
    mutable QHash<int, Year> m_years;
};

} // namespace jalons
