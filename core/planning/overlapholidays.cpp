// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlapholidays.h"

#include "core/planning/overlapfacts.h"
#include "core/planning/schoolholidays.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Overlap)
};

void add(QList<Overlap> &found, Overlap overlap)
{
    const bool known = std::any_of(found.begin(), found.end(), [&overlap](const Overlap &one) {
        return one.key == overlap.key;
    });
    if (!known)
        found.append(std::move(overlap));
}

} // namespace

HolidayLookup::HolidayLookup(const OverlapFacts &facts)
    : m_facts(facts)
{
}

QList<Overlap> HolidayLookup::of(const Event &event, const QList<TerritoryCode> &carriers)
{
    QList<Overlap> found;
    if (event.status == Status::Held)
        return found;
    if (carriers.isEmpty())
        addPublic(event, {}, found);
    for (const TerritoryCode &code : carriers) {
        const QList<TerritoryCode> above = m_facts.whereabouts(code);
        addPublic(event, above, found);
        addSchool(event, above, found);
    }
    return found;
}

const QList<Holiday> &HolidayLookup::ofYear(int year, HolidayRegion region)
{
    QList<Holiday> &holidays = m_years[{ year, static_cast<int>(region) }];
    if (holidays.isEmpty())
        holidays = publicHolidays(year, region);
    return holidays;
}

void HolidayLookup::addPublic(
    const Event &event, const QList<TerritoryCode> &above, QList<Overlap> &found)
{
    const HolidayRegion region = holidayRegionOf(above);
    for (int year = event.when.from.year(); year <= event.when.to.year(); ++year) {
        for (const Holiday &holiday : ofYear(year, region)) {
            if (!event.when.overlaps(holiday.day, holiday.day))
                continue;
            Overlap overlap;
            overlap.reason = OverlapReason::PublicHoliday;
            overlap.event = outlineOf(event);
            overlap.shared = holiday.name;
            overlap.day = holiday.day;
            overlap.key = u"public-holiday|%1|%2"_s.arg(
                event.id.toString(), holiday.day.toString(Qt::ISODate));
            add(found, std::move(overlap));
        }
    }
}

void HolidayLookup::addSchool(
    const Event &event, const QList<TerritoryCode> &above, QList<Overlap> &found) const
{
    const auto zone = schoolZoneOf(above);
    if (!zone)
        return;
    const QList<SchoolHoliday> touched
        = schoolHolidaysIn(m_facts.schoolHolidays, event.when.from, event.when.to, zone);
    for (const SchoolHoliday &holiday : touched) {
        Overlap overlap;
        overlap.reason = OverlapReason::SchoolHoliday;
        overlap.event = outlineOf(event);
        //: %1 « Winter school holidays », %2 « zone A »
        overlap.shared = Words::tr("%1, %2").arg(nameOf(holiday), nameOf(*zone));
        overlap.day = std::max(event.when.from, holiday.first);
        overlap.key = u"school-holiday|%1|%2|%3"_s.arg(
            event.id.toString(), holiday.schoolYear, holiday.key);
        add(found, std::move(overlap));
    }
}

} // namespace jalons
