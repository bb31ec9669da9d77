// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/stepped.h"

namespace jalons {

namespace {

PlannedDate partOfMonth(int number)
{
    const int month = number / 3 % 12 + 1;
    const int year = number / 36;
    switch (number % 3) {
    case 0:
        return PlannedDate::beginningOfMonth(year, month);
    case 1:
        return PlannedDate::middleOfMonth(year, month);
    default:
        return PlannedDate::endOfMonth(year, month);
    }
}

PlannedDate stretch(const PlannedDate &date, int steps)
{
    const QDate from = date.from;
    const auto monthsOn = [from](int months) {
        return QDate(from.year(), from.month(), 1).addMonths(months);
    };
    switch (date.precision) {
    case Precision::Week:
        return PlannedDate::weekOf(from.addDays(7 * steps));
    case Precision::PartOfMonth: {
        const int part = from.day() == 1 ? 0 : from.day() == 11 ? 1 : 2;
        return partOfMonth(from.year() * 36 + (from.month() - 1) * 3 + part + steps);
    }
    case Precision::Month:
        return PlannedDate::month(monthsOn(steps).year(), monthsOn(steps).month());
    case Precision::Quarter: {
        const QDate first = monthsOn(3 * steps);
        return PlannedDate::quarter(first.year(), (first.month() + 2) / 3);
    }
    case Precision::HalfYear: {
        const QDate first = monthsOn(6 * steps);
        return PlannedDate::halfYear(first.year(), first.month() <= 6 ? 1 : 2);
    }
    case Precision::Year:
        return PlannedDate::year(from.year() + steps);
    default: {
        const qint64 length = from.daysTo(date.to) + 1;
        const qint64 by = date.precision == Precision::Day ? steps : steps * length;
        PlannedDate moved = date;
        moved.from = from.addDays(by);
        moved.to = date.to.addDays(by);
        return moved;
    }
    }
}

} // namespace

PlannedDate stepped(const PlannedDate &date, int steps, QDate today)
{
    if (!date.isKnown())
        return movedTo(date, today);
    PlannedDate moved = stretch(date, steps);
    moved.timeZone = date.timeZone;
    moved.bound = date.bound;
    moved.asWritten.clear();
    return moved;
}

PlannedDate movedTo(const PlannedDate &date, QDate day)
{
    PlannedDate moved = PlannedDate::day(day);
    if (date.isDay()) {
        moved.to = day.addDays(date.from.daysTo(date.to));
        moved.start = date.start;
        moved.end = date.end;
    }
    moved.timeZone = date.timeZone;
    moved.bound = date.bound;
    return moved;
}

} // namespace jalons
