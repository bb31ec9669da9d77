// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testplan.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTest>

namespace jalons {

/// A month beside a small month on a plan of its own, and a hand that drags in it. It is 12 March
/// 2019.
class MonthFixture : public QObject
{
protected:
    void start()
    {
        plan = std::make_unique<TestPlan>();
        open();
    }

    void stop()
    {
        QTest::mouseRelease(grid, Qt::LeftButton);
        window.reset();
        shown.reset();
        plan.reset();
    }

    void open() { build(**plan); }

    void build(Plan &of)
    {
        changes.clear();
        connect(&of, &Plan::changed, this, [this](const Change &change) {
            changes.append(change);
        });
        shown = std::make_unique<Shown>(march12);
        window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(window.get());
        row->addWidget(new MiniMonth(of, *shown), 0);
        auto *view = new MonthView(of, *shown);
        row->addWidget(view, 1);
        window->resize(1150, 640);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        grid = window->findChild<MonthGrid *>();
        mini = window->findChild<MiniGrid *>();
        view->setFocus();
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
        for (const QPoint &at : { from + (to - from) / 2, to }) {
            QMouseEvent move(QEvent::MouseMove, at, grid->mapToGlobal(at), Qt::NoButton,
                Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(grid, &move);
        }
        if (drop)
            QTest::mouseRelease(grid, Qt::LeftButton, modifiers, to);
    }

    [[nodiscard]] QPoint onDay(QDate day)
    {
        const QRectF cell = grid->geometry().rectOf(CalendarSpot::onDay(day), grid->contents());
        return cell.bottomRight().toPoint() - QPoint(20, 16);
    }

    [[nodiscard]] QRect rectOf(const EventId &id, QDate day = {})
    {
        const MonthContents &contents = grid->contents();
        const qsizetype index = contents.indexOf(id);
        const QDate on = day.isValid() ? day : contents.events.at(index).when.from;
        return grid->geometry()
            .rectOf({ CalendarSpot::Part::Event, on, index }, contents)
            .toAlignedRect();
    }

    [[nodiscard]] QPoint onEvent(const EventId &id, QDate day = {})
    {
        if (!day.isValid())
            return QPoint(rectOf(id).left() + 30, rectOf(id).center().y());
        return { onDay(day).x(), rectOf(id, day).center().y() };
    }

    [[nodiscard]] QPoint onUndated(const EventId &id)
    {
        const MonthContents &contents = grid->contents();
        return grid->geometry()
            .rectOf({ CalendarSpot::Part::Undated, {}, contents.indexOf(id) }, contents)
            .center()
            .toPoint();
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Plan> readOnly;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<QWidget> window;
    QList<Change> changes;
    MonthGrid *grid = nullptr;
    MiniGrid *mini = nullptr;

    const QDate march12{ 2019, 3, 12 };
};

} // namespace jalons
