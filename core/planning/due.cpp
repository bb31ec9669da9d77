// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/due.h"

#include "core/plan/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace jalons {

namespace {

constexpr Word<DueKind> kinds[]{
    { DueKind::ActionOverdue, "action-overdue", QT_TRANSLATE_NOOP("DueKind", "action overdue") },
    { DueKind::ActionDue, "action-due", QT_TRANSLATE_NOOP("DueKind", "action due") },
    { DueKind::StatusOverdue, "status-overdue",
        QT_TRANSLATE_NOOP("DueKind", "held or not: to be said") },
    { DueKind::DayMissing, "day-missing", QT_TRANSLATE_NOOP("DueKind", "day to be set") },
    { DueKind::FollowUpMissing, "follow-up-missing",
        QT_TRANSLATE_NOOP("DueKind", "no next session") },
};

Due about(const Event &event, DueKind kind, QDate by)
{
    Due due;
    due.kind = kind;
    due.by = by;
    due.event = event.id;
    due.title = event.title;
    due.territories = event.territories;
    return due;
}

bool isOpen(const Event &event)
{
    return event.status == Status::Planned || event.status == Status::Confirmed
        || event.status == Status::Idea || event.status == Status::Postponed;
}

void addActions(QList<Due> &found, const Event &event, const DueOptions &options)
{
    if (event.status == Status::Cancelled)
        return;
    for (const Action &action : event.actions) {
        if (action.done || !action.due.isValid() || action.due > options.on.addDays(options.ahead))
            continue;
        Due due = about(event,
            action.due < options.on ? DueKind::ActionOverdue : DueKind::ActionDue, action.due);
        due.action = action.what;
        due.who = action.who;
        found.append(due);
    }
}

/// Events that share it are sessions of one committee, linked or not.
QString seriesKey(const Event &event)
{
    QString key = event.kind;
    for (const EventTerritory &territory : event.territories) {
        if (territory.role == TerritoryRole::Lead)
            key += QLatin1Char(' ') + territory.code.toString();
    }
    return key;
}

/// Where a term only begins then (« à compter du »), it is never over.
void addDate(QList<Due> &found, const Event &event, const DueOptions &options)
{
    const PlannedDate &when = event.when;
    if (!isOpen(event) || !when.isKnown() || when.bound == Bound::From)
        return;
    if (when.to < options.on)
        found.append(about(event, DueKind::StatusOverdue, when.to));
    else if (!when.isDay() && when.from <= options.on.addDays(options.ahead))
        found.append(about(event, DueKind::DayMissing, when.to));
}

} // namespace

QString keyOf(DueKind kind)
{
    return keyIn(kinds, kind);
}

QString nameOf(DueKind kind)
{
    return nameIn(kinds, "DueKind", kind);
}

QList<Due> dueIn(const QList<Event> &events, const DueOptions &options)
{
    QSet<std::pair<EventId, QString>> followed; // by an event of that kind
    QHash<QString, QDate> latest; // of each kind and leading territory
    for (const Event &event : events) {
        if (event.status == Status::Cancelled)
            continue;
        followed.insert({ event.follows, event.kind });
        QDate &last = latest[seriesKey(event)];
        last = std::max(last, event.when.to);
    }
    QList<Due> found;
    for (const Event &event : events) {
        addActions(found, event, options);
        addDate(found, event, options);
        const bool committee = event.kind == QLatin1String("steering-committee")
            || event.kind == QLatin1String("technical-committee");
        if (committee && event.status == Status::Held && event.when.isKnown()
            && event.series.isNull() && !followed.contains({ event.id, event.kind })
            && latest.value(seriesKey(event)) <= event.when.to) {
            const QDate by = event.when.to.addDays(options.silence);
            if (by <= options.on)
                found.append(about(event, DueKind::FollowUpMissing, by));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Due &a, const Due &b) {
        return std::tie(a.by, a.kind, a.title) < std::tie(b.by, b.kind, b.title);
    });
    return found;
}

} // namespace jalons
