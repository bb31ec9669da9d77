// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One month as full as a ministry's, and a tile drawn over it.

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "tests/bench/holds.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"
#include "ui/calendar/calendargrid.h"
#include "ui/shown/shown.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

namespace jalons::bench {

namespace {

constexpr int eventsInMonth = 1500;

Change fullMonth(const Generator &generator)
{
    Change change;
    for (int i = 0; i < eventsInMonth; ++i) {
        Event event = generator.event(i);
        event.when = PlannedDate::day(Generator::firstDay().addDays(i % 31), QTime(8 + i % 10, 0));
        if (i % 10 == 0)
            event.when = PlannedDate::days(event.when.from, event.when.from.addDays(i % 7));
        change.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
    }
    return change;
}

void send(QWidget *to, QEvent::Type type, const QPointF &at)
{
    const bool moves = type == QEvent::MouseMove;
    const bool up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, to->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
        up ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &event);
}

/// The first tile in the grid; each stands inside the cell of its day.
QRect firstTile(const CalendarGrid &grid)
{
    QRect day;
    for (int part = 0; part < grid.partCount(); ++part) {
        const QRect rect = grid.partRect(part);
        if (grid.partRole(part) == QAccessible::ListItem)
            day = rect;
        else if (day.contains(rect.center()))
            return rect;
    }
    return {};
}

} // namespace

void measureDrag(const Catalogue &catalogue, const Generator &generator, const Choice &choice)
{
    if (!choice.has("drag_step_ms"))
        return;
    QTemporaryDir folder;
    PlanOptions options;
    options.catalogue = &catalogue;
    auto plan = Plan::create(folder.filePath(QStringLiteral("month.jalons")), options);
    if (!plan || !(*plan)->apply(fullMonth(generator)))
        qFatal("no plan for the drag");
    MainWindow window(std::move(*plan), catalogue, systemClock());
    window.resize(1280, 800);
    window.show();
    Holds before;
    before.after(
        [&] {
            window.shown().setView(View::Month);
            window.shown().setDate(Generator::firstDay());
        },
        400);
    auto *grid = window.findChild<CalendarGrid *>(QStringLiteral("monthGrid"));
    const QPointF from = QRectF(firstTile(*grid)).center();
    Holds steps;
    send(grid, QEvent::MouseButtonPress, from);
    constexpr int moves = 60;
    const double began = threadMilliseconds();
    for (int i = 1; i <= moves; ++i) {
        steps.after(
            [&] {
                const QPointF to = from
                    + QPointF(i * (grid->width() - from.x() - 20) / moves,
                        i * (grid->height() - from.y() - 20) / moves);
                send(grid, QEvent::MouseMove, to);
            },
            2);
    }
    const double used = threadMilliseconds() - began;
    steps.after(
        [&] {
            send(grid, QEvent::MouseMove, from);
            send(grid, QEvent::MouseButtonRelease, from);
        },
        100);
    report(QStringLiteral("drag_step_ms"), eventsInMonth, used / moves, QStringLiteral("ms"));
    report(QStringLiteral("drag_stall_ms"), eventsInMonth, steps.longest(), QStringLiteral("ms"));
}

} // namespace jalons::bench
