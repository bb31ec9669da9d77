// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/eventmodel.h"
#include "tests/support/testplan.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/weekgrid.h"
#include "ui/calendar/weekview.h"
#include "ui/shown/shown.h"
#include "ui/territories/territorypanel.h"
#include "ui/window/undo.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTest>

namespace jalons {

/// Does something at random in a month, and the same to a model. Each deed tells what it was.
class MonthDeeds : public QObject
{
protected:
    void open(quint32 seed)
    {
        random.seed(seed);
        auto *row = new QHBoxLayout(&window);
        auto *panel = new TerritoryPanel(*plan, shown);
        panel->setFixedWidth(260);
        row->addWidget(panel);
        auto *views = new QStackedWidget;
        views->addWidget(new MonthView(*plan, shown));
        views->addWidget(new WeekView(*plan, shown));
        row->addWidget(views, 1);
        connect(&shown, &Shown::viewChanged, views, [views](View view) {
            views->setCurrentIndex(view == View::Month ? 0 : 1);
            views->currentWidget()->setFocus();
        });
        window.resize(1260, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        month = window.findChild<MonthGrid *>();
        week = window.findChild<WeekGrid *>();
        views->currentWidget()->setFocus();
    }

    [[nodiscard]] int below(int bound) { return static_cast<int>(random.bounded(bound)); }
    [[nodiscard]] QDate anyDay() { return shown.date().addDays(below(29) - 14); }
    /// In the order in which they were made: the ids themselves are never the same twice.
    [[nodiscard]] QList<EventId> alive() const
    {
        QList<EventId> ids;
        for (const EventId &id : made)
            if (model.now.contains(id))
                ids.append(id);
        return ids;
    }
    [[nodiscard]] EventId anyEvent()
    {
        const QList<EventId> ids = alive();
        return ids.isEmpty() ? EventId() : ids.at(below(int(ids.size())));
    }

    QByteArray create()
    {
        if (model.now.size() >= 60)
            return "full";
        const QDate day = anyDay();
        PlannedDate when = PlannedDate::days(day, day.addDays(below(3)));
        if (below(2) == 0) {
            const QTime start(8 + below(8), 15 * below(4));
            when = PlannedDate::day(day, start, start.addSecs(900 * (1 + below(12))));
        }
        const Event event = testEvent(QStringLiteral("Événement %1").arg(made.size()), when);
        if (!plan->save(event))
            return "not saved";
        Model::Events next = model.now;
        next[event.id] = { event.when, event.title, {} };
        made.append(event.id);
        model.step(next);
        return "create";
    }

    void dragOver(
        QWidget *grid, QPoint from, QPoint to, bool escapes, Qt::KeyboardModifiers held = {})
    {
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        for (const QPoint &at : { (from + to) / 2, to }) {
            QMouseEvent move(
                QEvent::MouseMove, at, grid->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
            QCoreApplication::sendEvent(grid, &move);
        }
        if (escapes)
            QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton, held, to);
    }

    /// Through real mouse events; what is under the mouse may be hidden behind « + N ».
    QByteArray dragInMonth()
    {
        const MonthContents &contents = month->contents();
        if (contents.layout.bars.isEmpty())
            return "nothing to drag";
        const MonthBar bar
            = contents.layout.bars.at(below(static_cast<int>(contents.layout.bars.size())));
        const EventOutline event = contents.events.at(bar.event);
        const QDate held = contents.layout.day(bar.week, bar.firstColumn);
        const QRectF tile
            = month->geometry().rectOf({ CalendarSpot::Part::Event, held, bar.event }, contents);
        if (tile.isEmpty())
            return "hidden";
        const QPoint from(int(tile.left()) + 20, int(tile.center().y()));
        const QDate target = contents.layout.firstDay.addDays(below(contents.layout.weeks * 7));
        const QPoint to
            = month->geometry().rectOf(CalendarSpot::onDay(target), contents).center().toPoint();
        shown.setSelected(event.id);
        const bool escapes = below(5) == 0;
        dragOver(month, from, to, escapes);
        if (escapes)
            return "escape";
        model.date(event.id, expected::shifted(event.when, held.daysTo(target)));
        return "drag in the month";
    }

    QByteArray copy()
    {
        const EventId id = anyEvent();
        const QDate day = anyDay();
        if (id.isNull() || !deeds.dragCopy({ id }, model.now.value(id).when.from, day))
            return "not copied";
        Model::Events next = model.now;
        Facts facts = next.value(id);
        facts.when = expected::shifted(facts.when, facts.when.from.daysTo(day));
        next[shown.selected()] = facts;
        made.append(shown.selected());
        model.step(next);
        return "copy";
    }

    QByteArray resize()
    {
        const EventId id = anyEvent();
        if (id.isNull())
            return "nothing to resize";
        const QDate first = anyDay();
        const PlannedDate when = PlannedDate::days(first, first.addDays(below(6)));
        deeds.resize(id, when);
        model.date(id, when);
        return "resize";
    }

    QByteArray several()
    {
        const QList<EventId> ids = alive().mid(0, 3);
        const int days = below(9) - 4;
        Model::Events next = model.now;
        bool possible = true; // all or none
        for (const EventId &id : ids) {
            next[id].when = expected::shifted(next.value(id).when, days);
            possible = possible && !next.value(id).when.problem();
        }
        deeds.moveBy(ids, days);
        if (possible)
            model.step(next);
        return "several";
    }

    QByteArray remove()
    {
        const EventId id = anyEvent();
        const bool cut = below(2) == 0;
        if (id.isNull() || !(cut ? deeds.cut({ id }) : deeds.remove({ id })))
            return "not removed";
        Model::Events next = model.now;
        Facts facts = next.take(id);
        model.step(next);
        if (!cut)
            return "remove";
        const QDate day = anyDay();
        facts.when = expected::shifted(facts.when, facts.when.from.daysTo(day));
        if (!deeds.paste(day))
            return facts.when.problem() ? "no such hour" : "not pasted";
        next[shown.selected()] = facts;
        made.append(shown.selected());
        model.step(next);
        return "cut and paste";
    }

    QRandomGenerator random;
    TestPlan plan;
    Shown shown{ QDate(2019, 3, 12) };
    UndoHistory undo{ *plan, shown };
    EventDeeds deeds{ *plan, shown };
    QWidget window;
    MonthGrid *month = nullptr;
    WeekGrid *week = nullptr;
    Model model;
    QList<EventId> made;
};

} // namespace jalons
