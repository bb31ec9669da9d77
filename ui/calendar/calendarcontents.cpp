// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarcontents.h"

#include "core/store/plan.h"
#include "ui/calendar/eventwords.h"
#include "ui/shown/savedfilters.h"

namespace jalons {

qsizetype CalendarContents::indexOf(const EventId &id) const
{
    for (qsizetype i = 0; i < events.size(); ++i)
        if (events.at(i).id == id)
            return i;
    return -1;
}

Result<CalendarContents> readCalendar(
    const Plan &plan, const EventWords &words, const Filter &filter, QDate first, QDate last)
{
    Filter inView = within(filter, first, last);
    inView.withUndated = false;
    Result<QList<EventOutline>> events = plan.outlines(inView);
    if (!events)
        return failed(events);

    CalendarContents contents;
    contents.events = std::move(*events);
    contents.tiles
        = LazyTiles(contents.events.size(), [words, all = contents.events](qsizetype event) {
              return words.tile(all.at(event));
          });
    return contents;
}

} // namespace jalons
