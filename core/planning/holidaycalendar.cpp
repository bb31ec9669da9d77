// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/holidaycalendar.h"

#include "core/plan/filter.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"

#include <QMap>

#include <algorithm>

namespace jalons {

namespace {

const QList<SchoolZone> allZones{ SchoolZone::A, SchoolZone::B, SchoolZone::C };

QString letterOf(SchoolZone zone)
{
    return QString(QChar(u'A' + static_cast<int>(zone)));
}

void add(QList<SchoolZone> &zones, SchoolZone zone)
{
    if (!zones.contains(zone))
        zones.append(zone);
}

/// The codes a filter means: of an officer's own grouping, its members.
QList<TerritoryCode> codesOf(const Filter &filter, const Plan &plan)
{
    QList<TerritoryCode> codes;
    QList<Territory> groupings;
    for (const TerritoryCode &code : filter.territories) {
        if (code.type != TerritoryCode::Type::Own) {
            codes.append(code);
            continue;
        }
        if (groupings.isEmpty())
            groupings = plan.ownTerritories().value_or(QList<Territory>());
        for (const Territory &grouping : std::as_const(groupings))
            if (grouping.code == code)
                codes += grouping.members;
    }
    return codes;
}

} // namespace

QString DayOff::letters() const
{
    QStringList letters;
    for (const SchoolZone zone : zones)
        letters.append(letterOf(zone));
    return letters.join(u' ');
}

QString DayOff::words() const
{
    return (holidays + school).join(QStringLiteral(", "));
}

HolidayCalendar::HolidayCalendar(
    const Plan &plan, const Filter &filter, bool publicOnes, bool schoolOnes)
    : m_schools(bundledSchoolHolidays().value_or(QList<SchoolHoliday>()))
{
    for (const TerritoryCode &code : codesOf(filter, plan)) {
        const QList<TerritoryCode> chain
            = QList<TerritoryCode>{ code } + plan.catalogue().ancestors(code);
        const HolidayRegion region = holidayRegionOf(chain);
        if (!m_regions.contains(region))
            m_regions.append(region);
        if (const auto zone = schoolZoneOf(chain); zone && !m_zones.contains(*zone))
            m_zones.append(*zone);
        else if (!zone && code.type == TerritoryCode::Type::National)
            m_zones = allZones;
    }
    if (m_regions.isEmpty()) {
        m_regions = { HolidayRegion::France };
        m_zones = allZones;
    }
    std::sort(m_zones.begin(), m_zones.end());
    if (!publicOnes)
        m_regions.clear();
    if (!schoolOnes)
        m_zones.clear();
}

void HolidayCalendar::setSchoolHolidays(const QList<SchoolHoliday> &holidays)
{
    m_schools = holidays;
    m_years.clear();
}

void HolidayCalendar::addHolidays(Year &days, int year) const
{
    for (const HolidayRegion region : m_regions) {
        for (const Holiday &holiday : publicHolidays(year, region)) {
            //: a public holiday that does not hold everywhere, or whose day is not sure
            const QString name
                = holiday.certain ? holiday.name : tr("%1 (to be checked)").arg(holiday.name);
            QStringList &names = days[holiday.day].holidays;
            if (!names.contains(name))
                names.append(name);
        }
    }
}

void HolidayCalendar::addSchools(Year &days, int year) const
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    // The same holidays may stand in the list once for each zone.
    QHash<QDate, QMap<QString, QList<SchoolZone>>> zonesOf;
    for (const SchoolHoliday &holiday : schoolHolidaysIn(m_schools, first, last)) {
        for (const SchoolZone zone : m_zones)
            for (QDate day = std::max(first, holiday.first);
                 holiday.zones.contains(zone) && day <= std::min(last, holiday.last);
                 day = day.addDays(1))
                add(zonesOf[day][nameOf(holiday)], zone);
    }
    for (auto day = zonesOf.begin(); day != zonesOf.end(); ++day) {
        DayOff &off = days[day.key()];
        for (auto holiday = day->begin(); holiday != day->end(); ++holiday) {
            std::sort(holiday->begin(), holiday->end());
            off.school.append(schoolWords(holiday.key(), *holiday));
            for (const SchoolZone zone : std::as_const(*holiday))
                add(off.zones, zone);
        }
        std::sort(off.zones.begin(), off.zones.end());
    }
}

QString HolidayCalendar::schoolWords(QString name, const QList<SchoolZone> &zones)
{
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    QStringList letters;
    for (const SchoolZone zone : zones)
        letters.append(letterOf(zone));
    //: %1 « vacances de printemps », %2 zones of the school calendar: « A, B »
    return tr("%1 zone(s) %2", nullptr, static_cast<int>(letters.size()))
        .arg(name, letters.join(QStringLiteral(", ")));
}

const DayOff &HolidayCalendar::on(QDate day) const
{
    static const DayOff none;
    if (!day.isValid())
        return none;
    auto year = m_years.find(day.year());
    if (year == m_years.end()) {
        Year days;
        addHolidays(days, day.year());
        addSchools(days, day.year());
        year = m_years.insert(day.year(), days);
    }
    const auto found = year->constFind(day);
    return found == year->constEnd() ? none : *found;
}

} // namespace jalons
