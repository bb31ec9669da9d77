// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/recurrencephrases.h"

#include <QStringList>

namespace jalons::french {

using namespace Qt::StringLiterals;

namespace {

QString weekdayName(int day)
{
    return localeOf(Language::French).standaloneDayName(day);
}

QString monthName(int month)
{
    return localeOf(Language::French).standaloneMonthName(month);
}

QString joined(QStringList words)
{
    if (words.size() < 2)
        return words.value(0);
    const QString last = words.takeLast();
    return u"%1 et %2"_s.arg(words.join(u", "_s), last);
}

QString nth(int number)
{
    static const QStringList words{ u"avant-dernier"_s, u"dernier"_s, {}, u"premier"_s,
        u"deuxième"_s, u"troisième"_s, u"quatrième"_s, u"cinquième"_s };
    return words.value(number + 2);
}

/// « mardi », « jour ouvré », « mardi ou jeudi ».
QString weekdays(const DayOfRule &day)
{
    if (day.isWorkingDays())
        return u"jour ouvré"_s;
    QStringList names;
    for (const int weekday : day.weekdays)
        names.append(weekdayName(weekday));
    return names.join(u" ou "_s);
}

QString dayNumber(int day)
{
    return day == 1 ? u"1er"_s : QString::number(day);
}

/// « le 12 », « le dernier jour du mois », « le premier mardi ».
QString inMonth(const DayOfRule &day)
{
    if (!day.weekdays.isEmpty())
        return u"le %1 %2"_s.arg(nth(day.nth), weekdays(day));
    if (day.monthDay == -1)
        return u"le dernier jour du mois"_s;
    return (day.orLast ? u"le %1 ou le dernier jour du mois"_s : u"le %1"_s)
        .arg(dayNumber(day.monthDay));
}

QString weekly(const Rule &rule, const DayOfRule &day)
{
    if (rule.interval == 1 && day.weekdays.size() == 1)
        return u"chaque %1"_s.arg(weekdayName(day.weekdays.first()));
    QStringList names;
    for (const int weekday : day.weekdays)
        names.append(u"le "_s + weekdayName(weekday));
    return (rule.interval == 1 ? u"chaque semaine, %2"_s : u"toutes les %1\u00a0semaines, %2"_s)
        .replace(u"%1"_s, QString::number(rule.interval))
        .replace(u"%2"_s, joined(names));
}

QString monthly(const Rule &rule, const DayOfRule &day)
{
    if (rule.interval > 1)
        return u"tous les %1\u00a0mois, %2"_s.arg(QString::number(rule.interval), inMonth(day));
    if (!day.weekdays.isEmpty())
        return u"chaque %1 %2 du mois"_s.arg(nth(day.nth), weekdays(day));
    if (day.monthDay == -1)
        return u"le dernier jour de chaque mois"_s;
    return (day.orLast ? u"le %1 de chaque mois, ou le dernier jour"_s : u"le %1 de chaque mois"_s)
        .arg(dayNumber(day.monthDay));
}

QString yearly(const Rule &rule, const DayOfRule &day)
{
    const QString every
        = rule.interval == 1 ? u"tous les ans"_s : u"tous les %1\u00a0ans"_s.arg(rule.interval);
    const QString month = monthName(day.month);
    if (!day.weekdays.isEmpty()) {
        const bool vowel = month.startsWith(u'a') || month.startsWith(u'o');
        return u"%1, %2 %3%4"_s.arg(every, inMonth(day), vowel ? u"d’"_s : u"de "_s, month);
    }
    if (day.monthDay == -1)
        return u"%1, le dernier jour de %2"_s.arg(every, month);
    return (day.orLast ? u"%1, le %2\u00a0%3 ou le dernier jour du mois"_s : u"%1, le %2\u00a0%3"_s)
        .arg(every, dayNumber(day.monthDay), month);
}

/// « tous les semestres », « tous les 2 semestres ».
QString stretches(int number, Precision precision)
{
    const bool isWeeks = precision == Precision::Week;
    const QString unit = isWeeks           ? u"semaines"_s
        : precision == Precision::Quarter  ? u"trimestres"_s
        : precision == Precision::HalfYear ? u"semestres"_s
        : precision == Precision::Year     ? u"ans"_s
                                           : u"mois"_s;
    const QString all = isWeeks ? u"toutes les"_s : u"tous les"_s;
    return number == 1 ? u"%1 %2"_s.arg(all, unit)
                       : u"%1 %2\u00a0%3"_s.arg(all, QString::number(number), unit);
}

} // namespace

QString phraseOfDay(const DayOfRule &day)
{
    return inMonth(day);
}

QString phrase(const Rule &rule, const DayOfRule &day, Precision precision)
{
    if (precision != Precision::Day) {
        if (const int number = stretchesBetween(rule, precision); number > 0)
            return stretches(number, precision);
        return rule.toString();
    }
    switch (rule.every) {
    case Rule::Every::Day:
        return rule.interval == 1 ? u"tous les jours"_s
                                  : u"tous les %1\u00a0jours"_s.arg(rule.interval);
    case Rule::Every::Week:
        return weekly(rule, day);
    case Rule::Every::Month:
        return monthly(rule, day);
    case Rule::Every::Year:
        break;
    }
    return yearly(rule, day);
}

QString phraseOfEnd(const Rule &rule)
{
    if (rule.until.isValid())
        return u", jusqu’au %1"_s.arg(inWords(rule.until, Language::French));
    return rule.count > 0 ? u", %1\u00a0fois"_s.arg(rule.count) : QString();
}

} // namespace jalons::french
