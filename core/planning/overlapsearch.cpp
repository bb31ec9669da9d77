// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlapsearch.h"

#include "core/planning/claim.h"
#include "core/planning/overlaps.h"
#include "core/store/plan.h"

#include <QSet>

namespace jalons {

namespace {

constexpr qsizetype mostDays = 120; ///< remembered: as many as a long drag passes over

} // namespace

OverlapSearch::OverlapSearch(const Plan &plan)
    : m_plan(plan)
{
}

void OverlapSearch::forget()
{
    m_facts.reset();
    m_days.clear();
}

void OverlapSearch::setSchoolHolidays(const QList<SchoolHoliday> &holidays)
{
    m_schools = holidays;
    forget();
}

const OverlapFacts &OverlapSearch::facts()
{
    if (!m_facts) {
        m_facts = OverlapFacts::of(m_plan);
        if (m_schools)
            m_facts->schoolHolidays = *m_schools;
    }
    return *m_facts;
}

QList<Overlap> OverlapSearch::of(const Event &event)
{
    if (!Claims(facts()).takesItsDays(event))
        return {};
    // Another zone may have the day before or after at the same instant.
    return overlapsOf(
        event, eventsOn(event.when.from.addDays(-1), event.when.to.addDays(1)), facts());
}

QList<Overlap> OverlapSearch::between(QDate first, QDate last)
{
    QList<Overlap> all = overlapsAmong(eventsOn(first.addDays(-1), last.addDays(1)), facts());
    all.removeIf([first, last](const Overlap &overlap) {
        return overlap.day < first || overlap.day > last;
    });
    return all;
}

/// Whole events are many rows each: a quarter in the plan lies on all its days and takes none, so
/// the outlines say first which are worth it.
Result<QList<Event>> OverlapSearch::read(QDate first, QDate last) const
{
    Filter filter;
    filter.from = first;
    filter.to = last;
    filter.withUndated = false;
    const auto outlines = m_plan.outlines(filter);
    if (!outlines)
        return failed(outlines);
    Filter wanted;
    for (const EventOutline &outline : *outlines)
        if (outline.when.isDay())
            wanted.events.append(outline.id);
    return wanted.events.isEmpty() ? Result<QList<Event>>(QList<Event>()) : m_plan.events(wanted);
}

QList<Event> OverlapSearch::eventsOn(QDate first, QDate last)
{
    if (m_days.size() > mostDays)
        m_days.clear();
    QList<Event> events;
    QSet<EventId> known;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        auto held = m_days.constFind(day);
        if (held == m_days.cend())
            held = m_days.insert(day, read(day, day).value_or(QList<Event>()));
        for (const Event &event : *held) {
            if (!known.contains(event.id)) {
                known.insert(event.id);
                events.append(event);
            }
        }
    }
    return events;
}

} // namespace jalons
