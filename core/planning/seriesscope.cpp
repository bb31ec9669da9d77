// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/moving.h"
#include "core/planning/recurrence.h"
#include "core/planning/rule.h"
#include "core/planning/series.h"
#include "core/planning/serieschange.h"
#include "core/planning/seriesdays.h"
#include "core/planning/seriesedit.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

namespace {

QString labelOfEdit(const QString &title, Scope scope)
{
    if (scope == Scope::ThisOne)
        return SeriesWords::tr("Edit “%1”").arg(title);
    return scope == Scope::All ? SeriesWords::tr("Edit the series “%1”").arg(title)
                               : SeriesWords::tr("Edit “%1” and the following").arg(title);
}

bool sameDate(const PlannedDate &a, const PlannedDate &b)
{
    return a.precision == b.precision && a.from == b.from;
}

/// Where the edit moved the date in a way that the others can follow: the day its occurrence goes
/// to.
QDate movedDay(const Series &series, const Event &before, const Event &after)
{
    const bool follows = before.when.precision == after.when.precision
        && before.when.precision == series.precision && !sameDate(before.when, after.when);
    if (!follows)
        return {};
    return series.precision == Precision::Day
        ? before.occurrence.addDays(before.when.from.daysTo(after.when.from))
        : after.when.from;
}

/// The days of the events under the series as it becomes, one each; null for one that is to go.
QList<QDate> newDays(const Series &old, const Series &now, const QList<Event> &events, bool newRule)
{
    QList<QDate> result;
    const QList<QDate> days = newRule
        ? allDaysOf(now, now.preparedTo)
        : daysOf(now.rule, now.first, {}, {}, mostOccurrences).value_or(QList<QDate>());
    const QList<QDate> oldDays = allDaysOf(old, {});
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QDate occurrence = events.at(i).occurrence;
        const qsizetype place = newRule ? i : oldDays.indexOf(occurrence);
        const bool known = place >= 0 && place < days.size();
        result.append(known ? days.at(place) : newRule ? QDate() : occurrence);
    }
    return result;
}

struct Edit
{
    const Event &before;
    const Event &after;
    bool spreads; ///< to the others, too
    bool newRule;
};

Event edited(const Event &event, const Edit &edit, const Series &series, QDate day)
{
    if (event.id == edit.before.id) {
        Event own = edit.after;
        own.series = series.id;
        own.occurrence = day;
        if (edit.newRule && day != edit.after.when.from)
            own.when = dateLike(edit.after.when, day);
        return own;
    }
    Event other = edit.spreads ? withEdit(event, edit.before, edit.after) : event;
    if (!edit.newRule)
        return movedOccurrence(other, series, day);
    other.when = dateLike(edit.after.when, day);
    other.series = series.id;
    other.occurrence = day;
    return other;
}

void editEvents(Change &change, const QList<Event> &events, const Edit &edit, const Series &old,
    const Series &now)
{
    const QList<QDate> days = newDays(old, now, events, edit.newRule);
    Event last = edit.after;
    int rank = edit.after.rank;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!days.at(i).isValid()) {
            change.differences.append(removing(events.at(i)));
            continue;
        }
        const Event event = edited(events.at(i), edit, now, days.at(i));
        if (event != events.at(i))
            change.differences.append(changing(events.at(i), event));
        last = event;
        rank = std::max(rank, event.rank);
    }
    if (!edit.newRule)
        return;
    const QList<QDate> all = allDaysOf(now, now.preparedTo);
    for (qsizetype i = events.size(); i < all.size(); ++i) {
        const Event next = occurrenceLike(last, now, all.at(i));
        rank += last.rank > 0 ? 1 : 0;
        change.differences.append(adding(numberedLike(last, next, rank)));
    }
}

/// No more after this one: the later ones go.
Change ended(const SeriesParts &whole, const Event &before, const Event &after)
{
    Change change;
    change.label = SeriesWords::tr("End the series “%1”").arg(after.title);
    change.differences.append(
        changing(whole.series, endedBefore(whole.series, before.occurrence.addDays(1))));
    for (const Event &event : whole.from) {
        if (event.id != before.id)
            change.differences.append(removing(event));
        else if (event != after)
            change.differences.append(changing(before, after));
    }
    return change;
}

/// A new rule for all is for all that were not held: what was held keeps its date.
void takeUnheld(SeriesParts &parts)
{
    while (!parts.earlier.isEmpty() && parts.earlier.last().status != Status::Held)
        parts.from.prepend(parts.earlier.takeLast());
}

/// The series as it goes on from the first of `events` under a rule; `now` is the one edited.
Series underRule(const Series &series, const Rule &rule, const QList<Event> &events,
    const Event &before, const Event &now)
{
    Series next = series;
    next.rule = rule.toString();
    next.precision = now.when.precision;
    next.first = now.when.from;
    if (const Event &first = events.first(); first.id != before.id)
        next.first = next.precision == Precision::Day
            ? nearestDay(rule, first.occurrence)
            : dateOf(first.occurrence, next.precision).from;
    next.exceptions.clear();
    next.preparedTo = horizonOf(next, std::max(series.preparedTo, now.when.from));
    return next;
}

} // namespace

Result<Change> changeSeries(const Plan &plan, const Event &before, const Event &after, Scope scope,
    const std::optional<QString> &rule)
{
    Event now = after;
    now.series = before.series;
    now.occurrence = before.occurrence;
    if (scope == Scope::ThisOne && !rule) {
        Change one;
        one.label = labelOfEdit(now.title, scope);
        if (before != now)
            one.differences.append(changing(before, now));
        return one;
    }
    Result<SeriesParts> whole = partsOf(plan, before);
    if (!whole)
        return failed(whole);
    if (rule && rule->isEmpty())
        return ended(*whole, before, now);
    if (rule && scope == Scope::All)
        takeUnheld(*whole);
    const QDate start = rule ? whole->from.first().occurrence : before.occurrence;
    const bool split = !whole->earlier.isEmpty() && (scope != Scope::All || rule);
    const Series part = split ? restFrom(whole->series, start) : whole->series;
    Series next = part;
    const Edit edit{ before, now, scope != Scope::ThisOne, rule.has_value() };
    if (rule) {
        const Result<Rule> checked = Rule::fromString(*rule);
        if (!checked)
            return failed(checked);
        next = underRule(part, *checked, whole->from, before, now);
        if (allDaysOf(next, next.preparedTo).value(0) != next.first)
            return fail(Trouble::Usage,
                SeriesWords::tr("The repetition does not give the date of this event."));
    } else if (const QDate day = movedDay(part, before, now); day.isValid()) {
        next = movedSeries(part, before.occurrence, day);
    }
    Change change;
    change.label = labelOfEdit(now.title, scope);
    if (split) {
        change.differences.append(changing(whole->series, endedBefore(whole->series, start)));
        change.differences.append(adding(next));
    } else if (next != whole->series) {
        change.differences.append(changing(whole->series, next));
    }
    const bool all = scope == Scope::All && !rule;
    editEvents(change, (all ? whole->earlier : QList<Event>()) + whole->from, edit, part, next);
    return change;
}

} // namespace jalons
