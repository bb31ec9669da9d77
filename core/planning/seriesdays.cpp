// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/seriesdays.h"

#include "core/planning/moving.h"
#include "core/planning/ordinal.h"
#include "core/planning/recurrence.h"
#include "core/planning/ruleforms.h"

#include <algorithm>

namespace jalons {

namespace {

int monthsBetween(QDate from, QDate to)
{
    return 12 * (to.year() - from.year()) + to.month() - from.month();
}

/// A stretch moves by whole stretches.
QDate movedStretch(QDate day, Precision precision, QDate from, QDate to)
{
    if (precision == Precision::Week)
        return day.addDays(from.daysTo(to));
    return day.addMonths(monthsBetween(from, to));
}

} // namespace

QDate nearestDay(Rule rule, QDate day)
{
    rule.interval = 1;
    rule.count = 0;
    rule.until = {};
    const int reach = rule.every == Rule::Every::Year ? 200 : 20;
    const auto days
        = daysOf(rule.toString(), day.addDays(-reach), day.addDays(-reach), day.addDays(reach));
    if (!days || days->isEmpty())
        return day;
    return *std::min_element(days->cbegin(), days->cend(), [day](QDate a, QDate b) {
        return std::abs(a.daysTo(day)) < std::abs(b.daysTo(day));
    });
}

Series movedSeries(const Series &series, QDate from, QDate to)
{
    const Result<Rule> rule = Rule::fromString(series.rule);
    if (!rule || from == to)
        return series;
    Series moved = series;
    Rule movedBy = *rule;
    if (series.precision == Precision::Day) {
        const auto simple = movedRule(*rule, series.first, to);
        if (!simple)
            return series;
        movedBy = *simple;
        const QDate first = series.first.addDays(from.daysTo(to));
        const bool inMonths = rule->every == Rule::Every::Month || rule->every == Rule::Every::Year;
        moved.first = inMonths ? nearestDay(movedBy, first) : first;
        if (rule->until.isValid())
            movedBy.until = rule->until.addDays(std::max<qint64>(0, from.daysTo(to)));
    } else {
        moved.first = movedStretch(series.first, series.precision, from, to);
        if (rule->until.isValid())
            movedBy.until = movedStretch(rule->until, series.precision, from, to);
    }
    moved.rule = movedBy.toString();
    const QList<QDate> old = allDaysOf(series, series.preparedTo);
    Series unbounded = moved;
    unbounded.preparedTo = {};
    const auto days = daysOf(moved.rule, moved.first, {}, {}, static_cast<int>(old.size()));
    for (QDate &day : moved.exceptions) {
        const qsizetype place = old.indexOf(day);
        if (days && place >= 0 && place < days->size())
            day = days->at(place);
    }
    return moved;
}

QList<QDate> allDaysOf(const Series &series, QDate to)
{
    return daysOf(series.rule, series.first, {}, to, mostOccurrences).value_or(QList<QDate>());
}

QDate horizonOf(const Series &series, QDate to)
{
    const Result<Rule> rule = Rule::fromString(series.rule);
    if (rule && rule->until.isValid())
        return rule->until;
    if (rule && rule->count > 0) {
        const QList<QDate> days = allDaysOf(series, {});
        return days.isEmpty() ? series.first : days.last();
    }
    return to.isValid() ? to : series.first.addYears(yearsAhead);
}

PlannedDate dateLike(const PlannedDate &model, QDate day)
{
    PlannedDate date = dateOf(day, model.precision);
    if (model.isDay()) {
        date.to = day.addDays(model.from.daysTo(model.to));
        date.start = model.start;
        date.end = model.end;
    }
    date.timeZone = model.timeZone;
    date.bound = model.bound;
    return date;
}

Event numberedLike(const Event &model, const Event &event, int rank)
{
    if (model.rank == 0)
        return event;
    Event numbered = event;
    numbered.rank = rank;
    numbered.title = withRank(model.title, model.rank, rank);
    return numbered;
}

Event occurrenceLike(const Event &model, const Series &series, QDate day)
{
    Event event = copyOf(model, QDate());
    event.when = dateLike(model.when.precision == series.precision
            ? model.when
            : PlannedDate(dateOf(day, series.precision)),
        day);
    event.when.timeZone = model.when.timeZone;
    event.series = series.id;
    event.occurrence = day;
    return event;
}

Event movedOccurrence(const Event &event, const Series &series, QDate day)
{
    Event moved = event;
    if (series.precision == Precision::Day)
        moved = movedBy(event, event.occurrence.daysTo(day));
    else if (event.when.precision == series.precision && event.occurrence != day)
        moved.when = dateLike(event.when, day);
    moved.series = series.id;
    moved.occurrence = day;
    return moved;
}

} // namespace jalons
