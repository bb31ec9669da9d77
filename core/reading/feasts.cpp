// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/feasts.h"

#include "core/reading/nearest.h"

namespace jalons {

namespace {

/// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

using InYear = std::function<PlannedDate(int)>;

InYear daysAfterEaster(int first, int last)
{
    return [first, last](int year) {
        return PlannedDate::days(easter(year).addDays(first), easter(year).addDays(last));
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
    static const QList<QPair<int, int>> fixedDays{ { 1, 1 }, { 5, 1 }, { 5, 8 }, { 7, 14 },
        { 8, 15 }, { 11, 1 }, { 11, 11 }, { 12, 25 } };
    const qint64 fromEaster = easter(day.year()).daysTo(day);
    return fixedDays.contains({ day.month(), day.day() }) || fromEaster == 1 || fromEaster == 39
        || fromEaster == 50;
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
