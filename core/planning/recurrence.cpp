// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/recurrence.h"

#include "core/planning/rule.h"

#include <QCoreApplication>

#include <libical/ical.h>
#include <memory>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Recurrence)
};

// A rule that can never be met (30 February) must not be searched for until the end of time.
constexpr int furthestYear = 2200;

icaltimetype icalDay(QDate day)
{
    return icaltime_from_string(day.toString(u"yyyyMMdd").toLatin1().constData());
}

QDate qtDay(const icaltimetype &time)
{
    return { time.year, time.month, time.day };
}

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

Iterator iteratorOf(const Rule &rule, QDate first)
{
    // libical ends the programme over a bad rule unless it is told not to.
    icalerror_set_errors_are_fatal(0);
    Rule bounded = rule;
    // What has no end of its own gets one far away: see furthestYear.
    if (bounded.count == 0 && !bounded.until.isValid())
        bounded.until = QDate(furthestYear, 12, 31);
    const QByteArray text = bounded.toString().toLatin1();
    return { icalrecur_iterator_new(
                 icalrecurrencetype_from_string(text.constData()), icalDay(first)),
        &icalrecur_iterator_free };
}

} // namespace

Result<QList<QDate>> daysOf(const QString &text, QDate first, QDate from, QDate to, int limit)
{
    const Result<Rule> rule = Rule::fromString(text);
    if (!rule)
        return failed(rule);
    if (!first.isValid())
        return fail(Trouble::Usage, Words::tr("A repetition needs a first day."));
    const Iterator iterator = iteratorOf(*rule, first);
    if (!iterator)
        return fail(
            Trouble::Usage, Words::tr("The rule of repetition gives no days: %1.").arg(text));
    QList<QDate> days;
    while (days.size() < limit) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day = qtDay(next);
        if (icaltime_is_null_time(next) || day.year() > furthestYear || (to.isValid() && day > to))
            break;
        if (day >= first && (!from.isValid() || day >= from))
            days.append(day);
    }
    return days;
}

Result<QList<QDate>> daysOf(const Series &series, QDate from, QDate to, int limit)
{
    auto days = daysOf(
        series.rule, series.first, from, to, limit + static_cast<int>(series.exceptions.size()));
    if (!days)
        return days;
    days->removeIf([&series](QDate day) {
        return series.exceptions.contains(day);
    });
    days->resize(std::min<qsizetype>(days->size(), limit));
    return days;
}

PlannedDate dateOf(QDate day, Precision precision)
{
    switch (precision) {
    case Precision::Week:
        return PlannedDate::weekOf(day);
    case Precision::Month:
        return PlannedDate::month(day.year(), day.month());
    case Precision::Quarter:
        return PlannedDate::quarter(day.year(), (day.month() + 2) / 3);
    case Precision::HalfYear:
        return PlannedDate::halfYear(day.year(), day.month() <= 6 ? 1 : 2);
    case Precision::Year:
        return PlannedDate::year(day.year());
    default:
        return PlannedDate::day(day);
    }
}

} // namespace jalons
