// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/feasts.h"

#include "core/planning/easter.h"
#include "core/planning/holidays.h"
#include "core/reading/nearest.h"

namespace jalons {

namespace {

using InYear = std::function<PlannedDate(int)>;

InYear daysAfterEaster(int first, int last)
{
    return [first, last](int year) {
        return PlannedDate::days(
            easterSunday(year).addDays(first), easterSunday(year).addDays(last));
    };
}

InYear fixed(int month, int day)
{
    return [month, day](int year) {
        return PlannedDate::day(QDate(year, month, day));
    };
}

InYear betweenTheYears()
{
    return [](int year) {
        return PlannedDate::period(QDate(year, 12, 26), QDate(year, 12, 31));
    };
}

InYear named(Reading &reading)
{
    if (reading.takeAny({ "entre noel et le jour de l an", "entre noel et le nouvel an",
            "between christmas and new year" }))
        return betweenTheYears();
    if (reading.takeAny({ "lundi de pentecote", "whit monday" }))
        return daysAfterEaster(50, 50);
    if (reading.takeAny({ "pentecote", "whitsun" }))
        return daysAfterEaster(49, 49);
    if (reading.takeAny({ "pont de l ascension" }))
        return daysAfterEaster(39, 42);
    if (reading.takeAny({ "jeudi de l ascension", "l ascension", "ascension day", "ascension" }))
        return daysAfterEaster(39, 39);
    if (reading.takeAny({ "lundi de paques", "easter monday" }))
        return daysAfterEaster(1, 1);
    if (reading.takeAny({ "paques", "easter sunday", "easter" }))
        return daysAfterEaster(0, 0);
    if (reading.takeAny({ "toussaint" }))
        return fixed(11, 1);
    if (reading.takeAny({ "noel", "christmas day", "christmas" }))
        return fixed(12, 25);
    if (reading.takeAny({ "jour de l an", "nouvel an", "new year s day" }))
        return fixed(1, 1);
    if (reading.takeAny({ "fete nationale", "bastille day" }))
        return fixed(7, 14);
    return {};
}

} // namespace

bool isDayOff(QDate day)
{
    return !publicHolidaysOn(day).isEmpty();
}

std::optional<PlannedDate> readFeast(Reading &reading)
{
    const InYear feast = named(reading);
    if (!feast)
        return std::nullopt;
    if (const auto year = reading.takeLongYear())
        return feast(*year);
    return nearestTo(reading.anchor(), Side::Next, feast);
}

} // namespace jalons
