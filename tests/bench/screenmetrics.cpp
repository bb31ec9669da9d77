// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/monthlayout.h"
#include "core/store/plan.h"
#include "tests/bench/holds.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"

#include <QApplication>

namespace jalons::bench {

namespace {

/// Turns the pages of the month view and gives the microseconds of processor time of each, query,
/// layout and paint.
QList<double> turnPages(Plan &plan, int pages)
{
    Shown shown(Generator::firstDay());
    MonthView view(plan, shown);
    view.resize(1280, 800);
    view.show();
    QList<double> times;
    for (int page = 0; page < pages; ++page) {
        const double began = threadMilliseconds();
        shown.setDate(Generator::firstDay().addMonths((page * 37) % Generator::months()));
        QCoreApplication::processEvents();
        times += (threadMilliseconds() - began) * 1e3;
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

void measureScreen(Plan &plan, int n, const Choice &choice)
{
    if (choice.has("layout_us")) {
        Filter filter;
        filter.from = Generator::firstDay();
        filter.to = filter.from.addMonths(1).addDays(-1);
        const QList<EventOutline> events = plan.outlines(filter).value();
        const double us = medianMicroseconds(41, [&](int) {
            (void)layoutMonth(events, Generator::firstDay());
        });
        report(QStringLiteral("layout_us"), n, us, QStringLiteral("us"), events.size());
    }
    if (choice.has("month_view_us")) {
        const QList<double> times = turnPages(plan, Generator::months());
        report(
            QStringLiteral("month_view_us"), n, times.at(times.size() / 2), QStringLiteral("us"));
    }
}

} // namespace jalons::bench
