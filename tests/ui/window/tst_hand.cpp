// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/calendar/monthgrid.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/messagebar.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestHand : public QObject
{
    Q_OBJECT

private slots:
    void tellsAMoveAndTakesItBack()
    {
        TestWindow test;
        const Event event = dated(test);
        EventDeeds deeds(test.plan(), test.shown());
        QVERIFY(deeds.moveBy({ event.id }, 3));
        auto *messages = test.window().findChild<MessageBar *>();
        QVERIFY(messages->isVisible());
        auto *undo = messages->findChild<QPushButton *>();
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(test.plan().event(event.id)->when, event.when);
    }

    void turnsThePageOverTheButtonsOfTheToolBar()
    {
        TestWindow test;
        const Event event = dated(test);
        test.shown().setDate(event.when.from);
        auto *grid = test.window().findChild<MonthGrid *>();
        grid->readNow();
        const CalendarGrid &ground = *grid;
        const QPoint from = ground
                                .rectOf({ CalendarSpot::Part::Event, event.when.from,
                                    grid->contents().indexOf(event.id) })
                                .center()
                                .toPoint();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        const auto hover = [&](const QString &name) {
            for (auto *button : test.window().findChildren<QToolButton *>()) {
                if (!button->defaultAction() || button->defaultAction()->objectName() != name)
                    continue;
                const QPoint global = button->mapToGlobal(button->rect().center());
                QMouseEvent move(QEvent::MouseMove, grid->mapFromGlobal(global), global,
                    Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(grid, &move);
            }
        };
        const QDate month(event.when.from.year(), event.when.from.month(), 1);
        hover(u"next"_s);
        QTest::qWait(300);
        QCOMPARE(test.shown().date().month(), month.month()); // not before a second has passed
        QTRY_COMPARE_WITH_TIMEOUT(test.shown().date().month(), month.addMonths(1).month(), 3000);
        hover(u"previous"_s);
        QTRY_COMPARE_WITH_TIMEOUT(test.shown().date().month(), month.month(), 3000);
        QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, from);
        QCOMPARE(test.plan().event(event.id)->when, event.when);
    }

    void takesAMoveBackAlthoughMoreWasDoneSince()
    {
        TestWindow test;
        const Event event = dated(test);
        EventDeeds deeds(test.plan(), test.shown());
        auto *grid = test.window().findChild<MonthGrid *>();
        grid->setFocus();
        QVERIFY(deeds.moveBy({ event.id }, 3));
        QVERIFY(grid->hasFocus()); // a message takes no keyboard
        QVERIFY(test.plan().save(testEvent(u"Entre-temps"_s)));
        test.find<QPushButton>("messageButton").click();
        QCOMPARE(test.plan().event(event.id)->when, event.when);
        test.action("undo").trigger(); // which is a step of its own
        QCOMPARE(test.plan().event(event.id)->when.from, event.when.from.addDays(3));
    }

    void offersToRedoOnlyWhatCanBeRedone()
    {
        TestWindow test;
        QVERIFY(EventDeeds(test.plan(), test.shown()).moveBy({ dated(test).id }, 3));
        test.action("undo").trigger();
        QVERIFY(test.find<QPushButton>("messageButton").isVisible());
        QVERIFY(test.plan().save(testEvent(u"Entre-temps"_s)));
        QVERIFY(!test.find<QPushButton>("messageButton").isVisible());
        QVERIFY(test.find<MessageBar>("messageBar").isVisible());
    }

    void saysWhereTheFilterHidesWhatWasUndone()
    {
        TestWindow test;
        const Event event = dated(test);
        QVERIFY(EventDeeds(test.plan(), test.shown()).moveBy({ event.id }, 3));
        Filter filter;
        filter.text = u"introuvable"_s;
        test.shown().setFilter(filter);
        test.action("undo").trigger();
        QCOMPARE(test.shown().selected(), event.id);
        test.find<QPushButton>("messageButton").click();
        QVERIFY(test.shown().filter().isEmpty());
    }

    void countsWhatIsSelected()
    {
        TestWindow test;
        auto *count = test.window().findChild<QLabel *>(u"selectionCount"_s);
        QVERIFY(count);
        const auto events = test.plan().events();
        test.shown().setSelection({ events->at(0).id, events->at(1).id, events->at(2).id });
        QVERIFY(count->isVisible());
        QVERIFY(count->text().contains(u'3'));
        test.shown().setSelected(events->at(0).id);
        QVERIFY(!count->isVisible());
    }

    void deletesAllThatIsSelected()
    {
        TestWindow test;
        const auto events = test.plan().events();
        // nothing refers to what was just made
        Event one = events->at(0);
        one.id = EventId::make();
        Event two = one;
        two.id = EventId::make();
        QVERIFY(test.plan().save(one) && test.plan().save(two));
        test.window().findChild<MonthGrid *>()->setFocus();
        test.shown().setSelection({ one.id, two.id });
        QTest::keyClick(test.window().findChild<MonthGrid *>(), Qt::Key_Delete);
        QCOMPARE(test.plan().events()->size(), events->size());
        test.action("undo").trigger();
        QCOMPARE(test.plan().events()->size(), events->size() + 2);
    }

    void opensANewEventOverTheDaysDrawn()
    {
        TestWindow test;
        test.shown().createEventOver(PlannedDate::days({ 2019, 3, 19 }, { 2019, 3, 21 }));
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        editor->close();
    }

    void leavesAltAndTheArrowsToAnEventInFocus()
    {
        TestWindow test;
        const Event event = dated(test);
        test.shown().setDate(event.when.from);
        auto *grid = test.window().findChild<MonthGrid *>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Tab);
        while (grid->hasFocus() && grid->focusSpot().part != CalendarSpot::Part::Event)
            QTest::keyClick(grid, Qt::Key_Tab);
        const CalendarSpot spot = grid->focusSpot();
        QCOMPARE(spot.part, CalendarSpot::Part::Event);
        const EventOutline moved = grid->contents().events.at(spot.event);
        QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(test.plan().event(moved.id)->when.from, moved.when.from.addDays(1));
        QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test.plan().event(moved.id)->when, moved.when);
    }

private:
    /// An event of the sample that stands on a day.
    static Event dated(const TestWindow &test)
    {
        const auto events = test.plan().events();
        for (const Event &event : *events)
            if (event.when.isDay())
                return event;
        qFatal("no event on a day");
        return {};
    }
};

QTEST_MAIN(TestHand)
#include "tst_hand.moc"
