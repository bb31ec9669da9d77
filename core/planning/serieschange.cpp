// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/serieschange.h"

#include "core/plan/json.h"
#include "core/planning/recurrence.h"
#include "core/planning/recurrencewords.h"
#include "core/planning/rule.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

Difference adding(const Series &series)
{
    return { Subject::Series, series.id.toString(), {}, toJson(series) };
}

Difference changing(const Series &before, const Series &after)
{
    return { Subject::Series, before.id.toString(), toJson(before), toJson(after) };
}

Difference removing(const Series &series)
{
    return { Subject::Series, series.id.toString(), toJson(series), {} };
}

Result<SeriesParts> partsOf(const Plan &plan, const Event &event)
{
    const Result<Series> series = plan.series(event.series);
    if (!series)
        return failed(series);
    const Result<QList<Event>> events = plan.occurrences(event.series);
    if (!events)
        return failed(events);
    SeriesParts parts{ *series, {}, {} };
    for (const Event &one : *events) {
        if (one.id != event.id && one.occurrence < event.occurrence)
            parts.earlier.append(one);
        else
            // What the caller looked at: where the plan has another by now, it refuses the change.
            parts.from.append(one.id == event.id ? event : one);
    }
    return parts;
}

Series endedBefore(const Series &series, QDate day)
{
    Series ended = series;
    if (Result<Rule> rule = Rule::fromString(series.rule)) {
        rule->count = 0;
        rule->until = day.addDays(-1);
        ended.rule = rule->toString();
    }
    ended.exceptions.removeIf([day](QDate exception) {
        return exception >= day;
    });
    ended.preparedTo = day.addDays(-1);
    return ended;
}

Series restFrom(const Series &series, QDate day)
{
    Series rest = series;
    rest.id = SeriesId::make();
    rest.first = day;
    Result<Rule> rule = Rule::fromString(series.rule);
    if (rule && rule->count > 0) {
        const auto gone = daysOf(series.rule, series.first, {}, day.addDays(-1));
        rule->count = std::max(1, rule->count - static_cast<int>(gone ? gone->size() : 0));
        rest.rule = rule->toString();
    }
    rest.exceptions.removeIf([day](QDate exception) {
        return exception < day;
    });
    return rest;
}

QString labelOfSeries(const QString &title, const Series &series)
{
    //: %1 is a title, %2 how often: « Répéter “Comité” : tous les 6 mois »
    return SeriesWords::tr("Repeat “%1”: %2").arg(title, inWords(series, spokenLanguage()));
}

} // namespace jalons
