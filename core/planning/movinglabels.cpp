// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/moving.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Moving
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Moving)
};

/// « 12 mars »: the first day of the earliest; the year is in the plan.
QString firstDay(const QList<Event> &events)
{
    QDate first;
    for (const Event &event : events)
        if (event.when.isKnown() && (!first.isValid() || event.when.from < first))
            first = event.when.from;
    return inWords(first, spokenLanguage(), Wording::Short);
}

/// « 12 mars », « 12 mars, 14 h »
QString firstMoment(const Event &event)
{
    const QString day = firstDay({ event });
    if (!event.when.start.isValid())
        return day;
    //: %1 a day, %2 an hour: « 12 mars, 14 h »
    return Moving::tr("%1, %2").arg(day, inWords(event.when.start, spokenLanguage()));
}

int count(const QList<Event> &events)
{
    return static_cast<int>(events.size());
}

} // namespace

QString labelOfMove(const QList<Event> &events)
{
    if (events.size() == 1 && !events.first().series.isNull())
        //: %1 a title, %2 a day; the other events of its series stay where they are
        return Moving::tr("Move “%1” to %2, this one of its series alone")
            .arg(events.first().title, firstMoment(events.first()));
    if (events.size() == 1)
        //: %1 a title, %2 a day: « Déplacer “Comité” au 12 mars »
        return Moving::tr("Move “%1” to %2").arg(events.first().title, firstMoment(events.first()));
    //: %1 is a day: « Déplacer 3 événements au 12 mars »
    return Moving::tr("Move %n event(s) to %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfDating(const QList<Event> &events)
{
    if (events.size() == 1)
        //: it had no day yet: « Fixer “Comité” au 12 mars »
        return Moving::tr("Set “%1” on %2").arg(events.first().title, firstMoment(events.first()));
    return Moving::tr("Set %n event(s) on %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfResize(const QList<Event> &events)
{
    const bool hours = std::any_of(events.cbegin(), events.cend(), [](const Event &event) {
        return event.when.start.isValid();
    });
    if (hours && events.size() == 1)
        //: %1 a title, %2 a day and its hours: « Changer les heures de “Salon” : … »
        return Moving::tr("Change the hours of “%1”: %2")
            .arg(events.first().title, inWords(events.first().when, spokenLanguage()));
    if (events.size() == 1)
        //: %1 a title, %2 the days it now takes: « Étendre “Salon” : du 12 au 14 mars 2019 »
        return Moving::tr("Change the days of “%1”: %2")
            .arg(events.first().title,
                inWords(PlannedDate::days(events.first().when.from, events.first().when.to),
                    spokenLanguage()));
    return Moving::tr("Change the days of %n event(s)", nullptr, count(events));
}

QString labelOfCopy(const QList<Event> &events)
{
    if (events.size() == 1)
        return Moving::tr("Copy “%1” to %2").arg(events.first().title, firstDay(events));
    return Moving::tr("Copy %n event(s) to %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfCut(const QList<Event> &events)
{
    if (events.size() == 1)
        return Moving::tr("Cut “%1”").arg(events.first().title);
    return Moving::tr("Cut %n event(s)", nullptr, count(events));
}

QString labelOfPaste(const QList<Event> &events)
{
    if (events.size() == 1)
        return Moving::tr("Paste “%1” on %2").arg(events.first().title, firstDay(events));
    return Moving::tr("Paste %n event(s) on %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfRename(const Event &before, const QString &title)
{
    //: %1 the title it had, %2 the one it has now
    return Moving::tr("Rename “%1” to “%2”").arg(before.title, title);
}

} // namespace jalons
