// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "core/store/plan.h"
#include "ui/calendar/viewpicture.h"
#include "ui/shown/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PictureCommand)
};

/// The day to draw around: that of --from, else that of the first event whose date is known.
Result<QDate> dayIn(const Plan &plan, const Filter &filter)
{
    if (filter.from.isValid())
        return filter.from;
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    const auto dated
        = std::find_if(events->cbegin(), events->cend(), [](const EventOutline &event) {
              return event.when.isKnown();
          });
    if (dated == events->cend()) {
        return fail(Trouble::NotFound,
            Words::tr("No event of this filter has a date: say which day with --from."));
    }
    return dated->when.from;
}

} // namespace

Result<> drawPicture(const Plan &plan, const Filter &filter, const Request &request)
{
    const auto day = dayIn(plan, filter);
    if (!day)
        return failed(day);
    Filter shown = filter;
    shown.from = {}; // --from chose the period: its earlier days are seen, too
    PictureWish wish;
    wish.view = viewFromKey(request.view);
    wish.anyDay = *day;
    wish.filter = shown;
    return writeViewPicture(plan, wish, request.output, lightColours());
}

} // namespace jalons
