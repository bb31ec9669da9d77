// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/poster.h"

#include "core/store/plan.h"
#include "core/summary/postercards.h"

#include <QSet>

#include <algorithm>

namespace jalons {

namespace {

QDate firstOf(QDate day, PosterKind kind, Weekday firstWeekday)
{
    switch (kind) {
    case PosterKind::Month:
        return QDate(day.year(), day.month(), 1);
    case PosterKind::Week:
        return weekBegin(day, firstWeekday);
    case PosterKind::Year:
        break;
    }
    return QDate(day.year(), 1, 1);
}

QDate lastOf(QDate first, PosterKind kind)
{
    switch (kind) {
    case PosterKind::Month:
        return first.addMonths(1).addDays(-1);
    case PosterKind::Week:
        return first.addDays(6);
    case PosterKind::Year:
        break;
    }
    return QDate(first.year(), 12, 31);
}

/// Months, weeks or years one after the other.
class Periods
{
public:
    Periods(const Filter &filter, const QList<EventOutline> &events, PosterKind kind,
        Weekday firstWeekday)
        : m_kind(kind)
        , m_whole(filter.from.isValid() && filter.to.isValid())
    {
        QDate from = filter.from;
        QDate to = filter.to;
        for (const EventOutline &event : events) {
            if (!event.when.isKnown())
                continue;
            if (!filter.from.isValid() && (!from.isValid() || event.when.from < from))
                from = event.when.from;
            if (!filter.to.isValid() && (!to.isValid() || event.when.to > to))
                to = event.when.to;
        }
        for (QDate first = from.isValid() ? firstOf(from, kind, firstWeekday) : QDate();
             first.isValid() && first <= to; first = lastOf(first, kind).addDays(1))
            m_firsts.append(first);
    }

    /// The periods that are printed, each with its events.
    template <typename Add> void each(const QList<EventOutline> &events, Add add) const
    {
        QSet<EventId> told; // what is known to no day is told once
        for (const QDate &first : m_firsts) {
            const QDate last = lastOf(first, m_kind);
            QList<EventOutline> known;
            QList<EventOutline> undated;
            for (const EventOutline &event : events) {
                const bool here = event.when.isKnown() && event.when.overlaps(first, last);
                const bool timeless = !event.when.isKnown() && first == m_firsts.last();
                if (event.when.isDay() && here) {
                    known.append(event);
                } else if ((here || timeless) && !event.when.isDay() && !told.contains(event.id)) {
                    undated.append(event);
                    told.insert(event.id);
                }
            }
            if (m_whole || !known.isEmpty() || !undated.isEmpty())
                add(first, known, undated);
        }
    }

private:
    PosterKind m_kind;
    bool m_whole;
    QList<QDate> m_firsts;
};

} // namespace

Filter beyondTitles(Filter filter, PosterKind kind, Weekday firstWeekday)
{
    const auto begin = [&](QDate day) {
        return firstOf(day, kind, firstWeekday);
    };
    if (filter.from.isValid() && filter.to.isValid() && filter.from == begin(filter.from)
        && filter.to == lastOf(begin(filter.to), kind)) {
        filter.from = {};
        filter.to = {};
    }
    return filter;
}

Result<QList<Poster>> postersOf(
    const Plan &plan, const Filter &filter, PosterKind kind, const PosterOptions &options)
{
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const PosterCards cards(*names, options.language);
    HolidayCalendar off(plan, filter, options.publicHolidays, options.schoolHolidays);
    if (options.schools)
        off.setSchoolHolidays(*options.schools);
    QList<Poster> posters;
    Periods(filter, *events, kind, options.firstWeekday)
        .each(*events,
            [&](QDate first, const QList<EventOutline> &known, const QList<EventOutline> &undated) {
                switch (kind) {
                case PosterKind::Month:
                    posters.append(
                        monthPoster(cards, known, undated, off, first, options.firstWeekday));
                    return;
                case PosterKind::Week:
                    posters.append(weekPoster(cards, known, undated, off, first));
                    return;
                case PosterKind::Year:
                    posters.append(
                        yearPoster(cards, known, undated, off, first, options.monthsInARow));
                    return;
                }
            });
    // Where nothing has a date there is no period: all stands in one list.
    if (posters.isEmpty() && !events->isEmpty()) {
        Poster poster;
        poster.rows.append(cards.undatedRow(*events, 4));
        posters.append(poster);
    }
    return posters;
}

} // namespace jalons
