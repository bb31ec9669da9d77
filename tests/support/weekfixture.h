// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testplan.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/weekgrid.h"
#include "ui/calendar/weekview.h"
#include "ui/shown/shown.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTest>

namespace jalons {

/// A week beside a small month on a plan of its own, and a hand that drags in it. It is 12 March
/// 2019, a Tuesday; eight in the morning stands at the top.
class WeekFixture : public QObject
{
protected:
    void start()
    {
        plan = std::make_unique<TestPlan>();
        changes.clear();
        connect(&**plan, &Plan::changed, this, [this](const Change &change) {
            changes.append(change);
        });
        shown = std::make_unique<Shown>(march12);
        shown->setView(View::Week);
        window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(window.get());
        row->addWidget(new MiniMonth(**plan, *shown), 0);
        auto *view = new WeekView(**plan, *shown);
        row->addWidget(view, 1);
        window->resize(1250, 720);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        grid = window->findChild<WeekGrid *>();
        mini = window->findChild<MiniGrid *>();
        view->setFocus();
    }

    void stop()
    {
        QTest::mouseRelease(grid, Qt::LeftButton);
        window.reset();
        shown.reset();
        plan.reset();
    }

    EventId add(const QString &title, const PlannedDate &date)
    {
        const Event event = testEvent(title, date);
        if (!(*plan)->save(event))
            qFatal("not saved");
        grid->readNow();
        return event.id;
    }

    [[nodiscard]] PlannedDate when(const EventId &id) const { return (*plan)->event(id)->when; }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool drop = true)
    {
        QTest::mousePress(grid, Qt::LeftButton, modifiers, from);
        for (const QPoint &at : { from + (to - from) / 2, to })
            moveTo(at, modifiers);
        if (drop)
            QTest::mouseRelease(grid, Qt::LeftButton, modifiers, to);
    }

    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(
            QEvent::MouseMove, at, grid->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(grid, &move);
    }

    /// In the right half of a day, beside its tiles' words.
    [[nodiscard]] QPoint at(QDate day, QTime time)
    {
        const WeekGeometry &geometry = grid->geometry();
        const QRectF column = geometry.column(grid->contents().columnOf(day));
        const int y = qRound(geometry.yOf(time.hour() * 60 + time.minute()));
        return { qRound(column.center().x()), y };
    }

    [[nodiscard]] QPoint onStrip(QDate day)
    {
        const QRectF head = grid->geometry().head(grid->contents().columnOf(day));
        return { qRound(head.right()) - 12, qRound(head.bottom()) - 4 };
    }

    [[nodiscard]] QRect rectOf(const EventId &id, QDate day = {})
    {
        const qsizetype index = grid->contents().indexOf(id);
        const PlannedDate &date = grid->contents().events.at(index).when;
        const CalendarSpot::Part part
            = date.isDay() ? CalendarSpot::Part::Event : CalendarSpot::Part::Undated;
        const QDate on = !date.isDay() ? QDate() : day.isValid() ? day : date.from;
        return grid->geometry().rectOf({ part, on, index }, grid->contents()).toAlignedRect();
    }

    [[nodiscard]] QPoint onEvent(const EventId &id, QDate day = {})
    {
        return rectOf(id, day).center();
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<QWidget> window;
    QList<Change> changes;
    WeekGrid *grid = nullptr;
    MiniGrid *mini = nullptr;

    const QDate march12{ 2019, 3, 12 };
    const QDate march14{ 2019, 3, 14 };
};

} // namespace jalons
