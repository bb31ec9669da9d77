// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series.h"

#include "core/plan/json.h"
#include "core/planning/moving.h"
#include "core/planning/ordinal.h"
#include "core/planning/recurrence.h"
#include "core/planning/recurrencewords.h"
#include "core/planning/rule.h"
#include "core/planning/serieschange.h"
#include "core/planning/seriesdays.h"
#include "core/store/plan.h"

namespace jalons {

Result<Change> makeSeries(
    const Event &first, const QString &rule, QDate to, const std::optional<Event> &before)
{
    if (!first.when.isKnown() || !canRecur(first.when.precision))
        return fail(Trouble::Usage,
            SeriesWords::tr("Only what has a date can be repeated: a day, a week, a month, a "
                            "quarter, a half-year or a year."));
    const Result<Rule> checked = Rule::fromString(rule);
    if (!checked)
        return failed(checked);
    Series series{ SeriesId::make(), checked->toString(), first.when.precision, first.when.from, {},
        {} };
    series.preparedTo = horizonOf(series, to);
    const Result<QList<QDate>> days
        = daysOf(series, series.first, series.preparedTo, mostOccurrences);
    if (!days)
        return failed(days);
    if (days->size() < 2 || days->first() != series.first)
        return fail(Trouble::Usage,
            SeriesWords::tr(
                "The repetition gives this date alone: choose another rule or a later end."));

    Change change;
    change.label = labelOfSeries(first.title, series);
    change.differences.append(adding(series));
    Event event = first;
    event.series = series.id;
    event.occurrence = series.first;
    if (event.rank == 0)
        event.rank = rankIn(event.title);
    change.differences.append(before ? changing(*before, event) : adding(event));
    for (qsizetype i = 1; i < days->size(); ++i) {
        const Event next = occurrenceLike(event, series, days->at(i));
        change.differences.append(
            adding(numberedLike(event, next, event.rank + static_cast<int>(i))));
    }
    return change;
}

Result<Change> prolong(const Plan &plan, const SeriesId &id, QDate to)
{
    const Result<Series> series = plan.series(id);
    if (!series)
        return failed(series);
    const Result<QList<Event>> events = plan.occurrences(id);
    if (!events)
        return failed(events);
    if (events->isEmpty())
        return fail(
            Trouble::NotFound, SeriesWords::tr("The series has no event left to go on from."));
    const Event &last = events->last();
    const QDate done = std::max(series->preparedTo, last.occurrence);
    const Result<QList<QDate>> days = daysOf(*series, done.addDays(1), to, mostOccurrences);
    if (!days)
        return failed(days);
    Change change;
    if (days->isEmpty())
        return change;
    Series longer = *series;
    longer.preparedTo = to;
    //: %1 is the title of its events
    change.label = SeriesWords::tr("Prolong the series “%1”").arg(last.title);
    change.differences.append(changing(*series, longer));
    int rank = last.rank;
    for (const QDate day : *days) {
        const Event next = occurrenceLike(last, longer, day);
        change.differences.append(adding(numberedLike(last, next, ++rank)));
    }
    return change;
}

Place placeInSeries(const Plan &plan, const Event &event)
{
    if (event.series.isNull())
        return {};
    const Result<QList<Event>> events = plan.occurrences(event.series);
    Place place;
    for (qsizetype i = 0; events && i < events->size(); ++i) {
        if (events->at(i).id == event.id)
            place.number = static_cast<int>(i) + 1;
    }
    place.count = events ? static_cast<int>(events->size()) : 0;
    return place.number > 0 ? place : Place();
}

} // namespace jalons
