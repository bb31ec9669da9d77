// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/calendar/monthgrid.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/messagebar.h"

#include <QLabel>
#include <QPushButton>

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
