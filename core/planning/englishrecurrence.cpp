// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/recurrencephrases.h"

#include <QStringList>

namespace jalons::english {

using namespace Qt::StringLiterals;

namespace {

QString weekdayName(int day)
{
    return localeOf(Language::English).standaloneDayName(day);
}

QString monthName(int month)
{
    return localeOf(Language::English).standaloneMonthName(month);
}

QString nth(int number)
{
    static const QStringList words{ u"last but one"_s, u"last"_s, {}, u"first"_s, u"second"_s,
        u"third"_s, u"fourth"_s, u"fifth"_s };
    return words.value(number + 2);
}

QString ordinal(int number)
{
    const bool teens = number >= 11 && number <= 13;
    const QString ending = teens ? u"th"_s
        : number % 10 == 1       ? u"st"_s
        : number % 10 == 2       ? u"nd"_s
        : number % 10 == 3       ? u"rd"_s
                                 : u"th"_s;
    return QString::number(number) + ending;
}

QString weekdays(const DayOfRule &day, const QString &between)
{
    if (day.isWorkingDays())
        return u"working day"_s;
    QStringList names;
    for (const int weekday : day.weekdays)
        names.append(weekdayName(weekday));
    return names.join(between);
}

/// “on the 12th”, “on the last day”, “on the first Tuesday”.
QString inMonth(const DayOfRule &day)
{
    if (!day.weekdays.isEmpty())
        return u"on the %1 %2"_s.arg(nth(day.nth), weekdays(day, u" or "_s));
    if (day.monthDay == -1)
        return u"on the last day"_s;
    return (day.orLast ? u"on the %1 or the last day"_s : u"on the %1"_s)
        .arg(ordinal(day.monthDay));
}

QString every(int interval, const QString &unit)
{
    return interval == 1 ? u"every %1"_s.arg(unit)
                         : u"every %1\u00a0%2s"_s.arg(QString::number(interval), unit);
}

QString unitOf(Precision precision)
{
    switch (precision) {
    case Precision::Week:
        return u"week"_s;
    case Precision::Quarter:
        return u"quarter"_s;
    case Precision::HalfYear:
        return u"half-year"_s;
    case Precision::Year:
        return u"year"_s;
    default:
        return u"month"_s;
    }
}

} // namespace

QString phraseOfDay(const DayOfRule &day)
{
    return inMonth(day);
}

QString phrase(const Rule &rule, const DayOfRule &day, Precision precision)
{
    if (precision != Precision::Day) {
        const int number = stretchesBetween(rule, precision);
        return number > 0 ? every(number, unitOf(precision)) : rule.toString();
    }
    switch (rule.every) {
    case Rule::Every::Day:
        return every(rule.interval, u"day"_s);
    case Rule::Every::Week:
        return rule.interval == 1 && day.weekdays.size() == 1
            ? every(1, weekdayName(day.weekdays.first()))
            : u"%1, on %2"_s.arg(every(rule.interval, u"week"_s), weekdays(day, u" and "_s));
    case Rule::Every::Month:
        return rule.interval == 1 ? inMonth(day) + u" of each month"_s
                                  : u"%1, %2"_s.arg(every(rule.interval, u"month"_s), inMonth(day));
    case Rule::Every::Year:
        break;
    }
    return u"%1, %2 of %3"_s.arg(
        every(rule.interval, u"year"_s), inMonth(day), monthName(day.month));
}

QString phraseOfEnd(const Rule &rule)
{
    if (rule.until.isValid())
        return u", until %1"_s.arg(inWords(rule.until, Language::English));
    return rule.count == 0 ? QString()
        : rule.count == 1  ? u", once"_s
                           : u", %1\u00a0times"_s.arg(rule.count);
}

} // namespace jalons::english
