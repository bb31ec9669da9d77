// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datephrases.h"

namespace jalons::french {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

QString ordinal(int number)
{
    return QString::number(number) + (number == 1 ? QStringLiteral("er") : QStringLiteral("e"));
}

QString dayNumber(QDate day)
{
    return day.day() == 1 ? QStringLiteral("1er") : QString::number(day.day());
}

QString month(QDate day, Wording wording)
{
    return monthName(day.month(), Language::French, wording);
}

QString year(QDate day)
{
    return QString::number(day.year());
}

/// « 6 février », with « mercredi » before it in full.
QString dayAndMonth(QDate day, Wording wording)
{
    const QString date = dayNumber(day) + noBreakSpace + month(day, wording);
    if (wording != Wording::Full)
        return date;
    return QStringLiteral("%1 %2").arg(weekdayName(day, Language::French), date);
}

QString wholeDay(QDate day, Wording wording)
{
    return QStringLiteral("%1 %2").arg(dayAndMonth(day, wording), year(day));
}

/// « 12 », « 28 mai », « 30 décembre 2019 »: the first day with what the last does not say again.
QString firstDay(const PlannedDate &date, Wording wording)
{
    if (date.from.year() != date.to.year())
        return wholeDay(date.from, wording);
    if (date.from.month() != date.to.month())
        return dayAndMonth(date.from, wording);
    if (wording != Wording::Full)
        return dayNumber(date.from);
    return QStringLiteral("%1 %2").arg(
        weekdayName(date.from, Language::French), dayNumber(date.from));
}

/// « du 12 au 14 mars 2019 », in short « 12–14 mars 2019 », « 28 mai – 2 juin 2018 ».
QString stretch(const PlannedDate &date, Wording wording)
{
    if (date.from == date.to)
        return wholeDay(date.from, wording);
    const QString first = firstDay(date, wording);
    const QString last = wholeDay(date.to, wording);
    if (wording != Wording::Short)
        return QStringLiteral("du %1 au %2").arg(first, last);
    const bool oneMonth
        = date.from.month() == date.to.month() && date.from.year() == date.to.year();
    return (oneMonth ? QStringLiteral("%1–%2") : QStringLiteral("%1 – %2")).arg(first, last);
}

QString withHours(const PlannedDate &date, Wording wording)
{
    const QString start = phrase(date.start);
    const QString end = phrase(date.end);
    if (date.from == date.to) {
        const QString day = wholeDay(date.from, wording);
        if (wording == Wording::Short)
            return QStringLiteral("%1, %2").arg(day, start);
        return date.end.isValid() ? QStringLiteral("%1, %2 – %3").arg(day, start, end)
                                  : QStringLiteral("%1 à %2").arg(day, start);
    }
    if (wording == Wording::Short)
        return stretch(date, wording);
    if (!date.end.isValid())
        return QStringLiteral("%1, à partir de %2").arg(stretch(date, wording), start);
    const QString first = date.from.year() == date.to.year() ? dayAndMonth(date.from, wording)
                                                             : wholeDay(date.from, wording);
    return QStringLiteral("du %1 à %2 au %3 à %4")
        .arg(first, start, wholeDay(date.to, wording), end);
}

QString inMonths(const PlannedDate &date, Wording wording)
{
    const bool years = isInYears(date);
    const QString last = years
        ? year(date.to)
        : QStringLiteral("%1 %2").arg(month(date.to, wording), year(date.to));
    QString first = years ? year(date.from) : month(date.from, wording);
    if (!years && date.from.year() != date.to.year())
        first = QStringLiteral("%1 %2").arg(first, year(date.from));
    if (wording == Wording::Short)
        return (years ? QStringLiteral("%1–%2") : QStringLiteral("%1 – %2")).arg(first, last);
    const bool vowel = first.startsWith(QLatin1Char('a')) || first.startsWith(QLatin1Char('o'));
    return (vowel ? QStringLiteral("d’%1 à %2") : QStringLiteral("de %1 à %2")).arg(first, last);
}

QString partOfMonth(const PlannedDate &date, Wording wording)
{
    const QString name = QStringLiteral("%1 %2").arg(month(date.from, wording), year(date.from));
    switch (date.from.day()) {
    case 1:
        return QStringLiteral("début %1").arg(name);
    case 11:
        return QStringLiteral("mi-%1").arg(name);
    default:
        return QStringLiteral("fin %1").arg(name);
    }
}

QString week(const PlannedDate &date, Wording wording)
{
    const bool brief = wording == Wording::Short;
    const QString number = QString::number(date.from.weekNumber());
    return (brief ? QStringLiteral("sem.%1%2, %3") : QStringLiteral("semaine%1%2, %3"))
        .arg(noBreakSpace)
        .arg(number, stretch(date, brief ? wording : Wording::Plain));
}

/// The date without its bound.
QString bare(const PlannedDate &date, Wording wording)
{
    const bool brief = wording == Wording::Short;
    switch (date.precision) {
    case Precision::Unknown:
        break;
    case Precision::Day:
        return date.start.isValid() ? withHours(date, wording) : stretch(date, wording);
    case Precision::Week:
        return week(date, wording);
    case Precision::PartOfMonth:
        return partOfMonth(date, wording);
    case Precision::Month:
        return QStringLiteral("%1 %2").arg(month(date.from, wording), year(date.from));
    case Precision::Quarter: {
        const int number = (date.from.month() + 2) / 3;
        return brief ? QStringLiteral("T%1 %2").arg(number).arg(year(date.from))
                     : QStringLiteral("%1%2trimestre %3")
                           .arg(ordinal(number), noBreakSpace, year(date.from));
    }
    case Precision::HalfYear: {
        const int number = date.from.month() <= 6 ? 1 : 2;
        return brief
            ? QStringLiteral("S%1 %2").arg(number).arg(year(date.from))
            : QStringLiteral("%1%2semestre %3").arg(ordinal(number), noBreakSpace, year(date.from));
    }
    case Precision::Year:
        return year(date.from);
    case Precision::Period:
        return isInMonths(date) ? inMonths(date, wording)
                                : stretch(date, brief ? wording : Wording::Plain);
    }
    return QStringLiteral("date à fixer");
}

/// True where the words begin with « du » or « de »: « à compter de la période du 12 au 14 ».
bool isStretch(const PlannedDate &date)
{
    return (date.precision == Precision::Day || date.precision == Precision::Period)
        && date.from != date.to;
}

QString fromThen(const PlannedDate &date, Wording wording)
{
    const QString words = bare(date, wording);
    const bool oneDay = date.isDay() && date.from == date.to;
    if (wording == Wording::Short)
        return (oneDay ? QStringLiteral("dès le %1") : QStringLiteral("dès %1")).arg(words);
    if (isStretch(date))
        return QStringLiteral("à compter de la période %1").arg(words);
    switch (date.precision) {
    case Precision::Day:
    case Precision::Period:
    case Precision::Quarter:
    case Precision::HalfYear:
        return QStringLiteral("à compter du %1").arg(words);
    case Precision::Week:
        return QStringLiteral("à compter de la %1").arg(words);
    default:
        break;
    }
    const bool vowel = words.startsWith(QLatin1Char('a')) || words.startsWith(QLatin1Char('o'));
    return (vowel ? QStringLiteral("à compter d’%1") : QStringLiteral("à compter de %1"))
        .arg(words);
}

QString byThen(const PlannedDate &date, Wording wording)
{
    const QString words = bare(date, wording);
    const bool oneDay = date.isDay() && date.from == date.to;
    if (wording == Wording::Short)
        return (oneDay ? QStringLiteral("d’ici le %1") : QStringLiteral("d’ici %1")).arg(words);
    if (isStretch(date))
        return QStringLiteral("au plus tard dans la période %1").arg(words);
    switch (date.precision) {
    case Precision::Day:
    case Precision::Period:
        return QStringLiteral("au plus tard le %1").arg(words);
    case Precision::Quarter:
    case Precision::HalfYear:
        return QStringLiteral("au plus tard au %1").arg(words);
    case Precision::Week:
        return QStringLiteral("au plus tard la %1").arg(words);
    case Precision::Month:
    case Precision::Year:
        return QStringLiteral("au plus tard en %1").arg(words);
    default:
        return QStringLiteral("au plus tard %1").arg(words);
    }
}

} // namespace

QString phrase(const PlannedDate &date, Wording wording)
{
    if (date.isKnown() && date.bound == Bound::From)
        return fromThen(date, wording);
    if (date.isKnown() && date.bound == Bound::By)
        return byThen(date, wording);
    return bare(date, wording);
}

QString phrase(QDate day, Wording wording)
{
    return dayAndMonth(day, wording);
}

QString phrase(QTime time)
{
    const QString hour = QString::number(time.hour()) + narrowNoBreakSpace + QLatin1Char('h');
    if (time.minute() == 0)
        return hour;
    return hour + narrowNoBreakSpace
        + QStringLiteral("%1").arg(time.minute(), 2, 10, QLatin1Char('0'));
}

} // namespace jalons::french
