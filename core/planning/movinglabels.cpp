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

int count(const QList<Event> &events)
{
    return static_cast<int>(events.size());
}

} // namespace

QString labelOfMove(const QList<Event> &events)
{
    if (events.size() == 1)
        //: %1 a title, %2 a day: « Déplacer “Comité” au 12 mars »
        return Moving::tr("Move “%1” to %2").arg(events.first().title, firstDay(events));
    //: %1 is a day: « Déplacer 3 événements au 12 mars »
    return Moving::tr("Move %n event(s) to %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfDating(const QList<Event> &events)
{
    if (events.size() == 1)
        //: it had no day yet: « Fixer “Comité” au 12 mars »
        return Moving::tr("Set “%1” on %2").arg(events.first().title, firstDay(events));
    return Moving::tr("Set %n event(s) on %1", nullptr, count(events)).arg(firstDay(events));
}

QString labelOfResize(const QList<Event> &events)
{
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

} // namespace jalons
