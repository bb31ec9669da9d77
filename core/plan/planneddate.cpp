// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planneddate.h"

#include "core/plan/words.h"

#include <QTimeZone>

#include <tuple>

namespace jalons {

namespace {

constexpr Word<Precision> precisions[] = {
    { Precision::Day, "day", QT_TRANSLATE_NOOP("Precision", "Day") },
    { Precision::Week, "week", QT_TRANSLATE_NOOP("Precision", "Week") },
    //: the beginning, middle or end of a month
    { Precision::PartOfMonth, "part-of-month", QT_TRANSLATE_NOOP("Precision", "Part of a month") },
    { Precision::Month, "month", QT_TRANSLATE_NOOP("Precision", "Month") },
    { Precision::Quarter, "quarter", QT_TRANSLATE_NOOP("Precision", "Quarter") },
    { Precision::HalfYear, "half-year", QT_TRANSLATE_NOOP("Precision", "Half-year") },
    { Precision::Year, "year", QT_TRANSLATE_NOOP("Precision", "Year") },
    //: any other stretch of time
    { Precision::Period, "period", QT_TRANSLATE_NOOP("Precision", "Period") },
    //: nothing is known of the date yet
    { Precision::Unknown, "unknown", QT_TRANSLATE_NOOP("Precision", "To be set") },
};

constexpr Word<Bound> bounds[] = {
    //: before a date: the thing itself happens then
    { Bound::On, "on", QT_TRANSLATE_NOOP("Bound", "On") },
    //: before a date: « à compter de »
    { Bound::From, "from", QT_TRANSLATE_NOOP("Bound", "From") },
    //: before a date: « au plus tard »
    { Bound::By, "by", QT_TRANSLATE_NOOP("Bound", "No later than") },
};

PlannedDate stretch(Precision precision, QDate from, QDate to)
{
    PlannedDate date;
    // A day, month or quarter that does not exist gives no date rather than half of one.
    if (!from.isValid() || !to.isValid())
        return date;
    date.precision = precision;
    date.from = from;
    date.to = to;
    return date;
}

PlannedDate months(Precision precision, int year, int month, int count)
{
    const QDate from(year, month, 1);
    return stretch(precision, from, from.isValid() ? from.addMonths(count).addDays(-1) : QDate());
}

} // namespace

PlannedDate PlannedDate::unknown()
{
    return {};
}

PlannedDate PlannedDate::day(QDate day, QTime start, QTime end)
{
    PlannedDate date = stretch(Precision::Day, day, day);
    if (date.isKnown()) {
        date.start = start;
        date.end = end;
    }
    return date;
}

PlannedDate PlannedDate::days(QDate from, QDate to)
{
    return stretch(Precision::Day, from, to);
}

PlannedDate PlannedDate::weekOf(QDate anyDay)
{
    const QDate monday = anyDay.isValid() ? anyDay.addDays(1 - anyDay.dayOfWeek()) : QDate();
    return stretch(Precision::Week, monday, monday.addDays(6));
}

PlannedDate PlannedDate::beginningOfMonth(int year, int month)
{
    return stretch(Precision::PartOfMonth, QDate(year, month, 1), QDate(year, month, 10));
}

PlannedDate PlannedDate::middleOfMonth(int year, int month)
{
    return stretch(Precision::PartOfMonth, QDate(year, month, 11), QDate(year, month, 20));
}

PlannedDate PlannedDate::endOfMonth(int year, int month)
{
    const QDate from(year, month, 21);
    return stretch(Precision::PartOfMonth, from, QDate(year, month, from.daysInMonth()));
}

PlannedDate PlannedDate::month(int year, int month)
{
    return months(Precision::Month, year, month, 1);
}

PlannedDate PlannedDate::quarter(int year, int quarter)
{
    return months(Precision::Quarter, year, 3 * quarter - 2, 3);
}

PlannedDate PlannedDate::halfYear(int year, int half)
{
    return months(Precision::HalfYear, year, 6 * half - 5, 6);
}

PlannedDate PlannedDate::year(int year)
{
    return months(Precision::Year, year, 1, 12);
}

PlannedDate PlannedDate::period(QDate from, QDate to)
{
    return stretch(Precision::Period, from, to);
}

bool PlannedDate::overlaps(QDate first, QDate last) const
{
    if (!isKnown())
        return false;
    return (!last.isValid() || from <= last) && (!first.isValid() || to >= first);
}

QDateTime PlannedDate::startInstant() const
{
    const QTimeZone zone(timeZone);
    if (!from.isValid() || timeZone.isEmpty() || !zone.isValid())
        return {};
    if (!start.isValid())
        return from.startOfDay(zone);
    const QDateTime instant(from, start, zone);
    if (instant.isValid())
        return instant;
    // The clocks skip this hour: count it with the offset of the day before, as calendars do.
    const QDateTime asUtc(from, start, Qt::UTC);
    return asUtc.addSecs(-zone.offsetFromUtc(asUtc.addDays(-1))).toTimeZone(zone);
}

bool comesBefore(const PlannedDate &a, const PlannedDate &b)
{
    const auto key = [](const PlannedDate &date) {
        // A null QTime counts as the earliest, which is what « none first » asks for.
        return std::tuple(!date.isKnown(), date.from, date.precision,
            date.start.isValid() ? date.start.msecsSinceStartOfDay() : -1, date.to);
    };
    return key(a) < key(b);
}

QString keyOf(Precision precision)
{
    return keyIn(precisions, precision);
}

std::optional<Precision> precisionFromKey(const QString &key)
{
    return valueIn(precisions, key);
}

QString nameOf(Precision precision)
{
    return nameIn(precisions, "Precision", precision);
}

QString keyOf(Bound bound)
{
    return keyIn(bounds, bound);
}

std::optional<Bound> boundFromKey(const QString &key)
{
    return valueIn(bounds, key);
}

QString nameOf(Bound bound)
{
    return nameIn(bounds, "Bound", bound);
}

} // namespace jalons
