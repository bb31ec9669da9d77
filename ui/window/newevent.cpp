// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/newevent.h"

#include "core/planning/copying.h"
#include "core/territories/catalogue.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct NewEvent
{
    Q_DECLARE_TR_FUNCTIONS(NewEvent)
};

} // namespace

Event newEvent(const PlannedDate &when, const Filter &filter, const Catalogue &catalogue)
{
    Event event;
    event.id = EventId::make();
    event.when = when;
    if (filter.kinds.size() == 1)
        event.kind = filter.kinds.first();
    if (filter.territories.size() == 1) {
        event.territories.append({ filter.territories.first(), TerritoryRole::Lead });
        if (const Territory *territory = catalogue.find(filter.territories.first()))
            event.when.timeZone = territory->timeZone;
    }
    return event;
}

PlannedDate newDate(QDate day, QTime start, int minutes)
{
    const QTime end = start.isValid() && minutes > 0 ? start.addSecs(minutes * 60) : QTime();
    return PlannedDate::day(day, start, end > start ? end : QTime());
}

Event duplicateOf(const Event &event)
{
    Event copy = copyOf(event);
    //: title of a duplicated event
    copy.title = NewEvent::tr("%1 (copy)").arg(event.title);
    return copy;
}

} // namespace jalons
