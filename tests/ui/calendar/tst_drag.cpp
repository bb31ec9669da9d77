// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/monthfixture.h"
#include "ui/calendar/dragghost.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestDrag : public MonthFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void movesAnEventToTheDayItIsDroppedOn()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, QTime(9, 30), QTime(12, 0)));
        changes.clear();
        drag(onEvent(id), onDay({ 2019, 3, 21 }));
        QCOMPARE(when(id), PlannedDate::day({ 2019, 3, 21 }, QTime(9, 30), QTime(12, 0)));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().label.contains(u"Comité"_s));
        QVERIFY(changes.first().label.contains(u"21"_s));
        QCOMPARE(shown->date(), QDate(2019, 3, 21));
        QCOMPARE(shown->selected(), id);
        QVERIFY(grid->partName(grid->focusedPart()).contains(u"21"_s));
        QVERIFY(!window->findChild<DragGhost *>());
    }

    void takesADayByWhereItWasHeld()
    {
        const EventId id = add(u"Salon"_s, PlannedDate::days({ 2019, 3, 11 }, { 2019, 3, 14 }));
        drag(onEvent(id, { 2019, 3, 13 }), onDay({ 2019, 3, 20 }));
        QCOMPARE(when(id), PlannedDate::days({ 2019, 3, 18 }, { 2019, 3, 21 }));
    }

    void copiesWithCtrl()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        drag(onEvent(id), onDay({ 2019, 3, 21 }), Qt::ControlModifier, false);
        QCOMPARE(grid->cursor().shape(), Qt::DragCopyCursor);
        QTest::mouseRelease(grid, Qt::LeftButton, Qt::ControlModifier, onDay({ 2019, 3, 21 }));
        QCOMPARE(when(id), PlannedDate::day(march12));
        QCOMPARE(*(*plan)->count(), 2);
        QVERIFY(shown->selected() != id);
        QCOMPARE(when(shown->selected()), PlannedDate::day({ 2019, 3, 21 }));
    }

    void saysTheDayWhileDragging()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, QTime(9, 30)));
        drag(onEvent(id), onDay({ 2019, 3, 21 }), {}, false);
        auto *ghost = window->findChild<DragGhost *>();
        QVERIFY(ghost);
        QString words = ghost->words();
        words.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
        QCOMPARE(words, u"jeudi 21 mars 2019 à 9 h 30"_s);
        QTest::mouseMove(grid, QPoint(-40, -40));
        QCOMPARE(grid->cursor().shape(), Qt::ForbiddenCursor);
    }

    void changesNothingByAShakyClick()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        changes.clear();
        drag(onEvent(id), onEvent(id) + QPoint(3, 2));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(shown->selected(), id);
    }

    void givesBackWhatWasByEscape()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        changes.clear();
        drag(onEvent(id), onDay({ 2019, 3, 21 }), {}, false);
        QTest::keyClick(grid, Qt::Key_Escape);
        QVERIFY(!window->findChild<DragGhost *>());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, onDay({ 2019, 3, 21 }));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(shown->date(), march12);
    }

    void changesNothingByADropOutside()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        changes.clear();
        drag(onEvent(id), QPoint(-60, -60));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(when(id), PlannedDate::day(march12));
    }

    void movesFirstAndLastDayByTheEndsOfABar()
    {
        const EventId id = add(u"Salon"_s, PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }));
        const QRect bar = rectOf(id);
        QTest::mouseMove(grid, QPoint(bar.right() - 2, bar.center().y()));
        QCOMPARE(grid->cursor().shape(), Qt::SizeHorCursor);
        drag({ bar.right() - 2, bar.center().y() }, onDay({ 2019, 3, 20 }));
        QCOMPARE(when(id), PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 20 }));
        const QRect again = rectOf(id);
        drag({ again.left() + 2, again.center().y() }, onDay({ 2019, 3, 14 }));
        QCOMPARE(when(id), PlannedDate::days({ 2019, 3, 14 }, { 2019, 3, 20 }));
        const QRect third = rectOf(id, { 2019, 3, 20 });
        drag({ third.right() - 2, third.center().y() }, onDay({ 2019, 3, 5 })); // one day is left
        QCOMPARE(when(id), PlannedDate::day({ 2019, 3, 14 }));
    }

    void takesHoldOfAnEndSixPixelsFromTheEdge()
    {
        const EventId id = add(u"Salon"_s, PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 20 }));
        const auto barOn = [&](QDate day) {
            return grid->geometry().rectOf(
                { CalendarSpot::Part::Event, day, grid->contents().indexOf(id) }, grid->contents());
        };
        const QRectF first = barOn({ 2019, 3, 12 });
        const QRectF last = barOn({ 2019, 3, 20 });
        const CalendarGrid &ground = *grid;
        const double y = first.center().y();
        QVERIFY(ground.endAt({ first.left() + 5, y }) && !ground.endAt({ first.left() + 7, y }));
        QVERIFY(!ground.endAt({ first.right() - 2, y })); // it goes on in the week below
        QVERIFY(ground.endAt({ last.right() - 5, last.center().y() }));
        QVERIFY(!ground.endAt({ last.left() + 2, last.center().y() }));
    }

    void datesWhatHadNoDay()
    {
        const EventId id = add(u"Un jour"_s, PlannedDate::month(2019, 3));
        changes.clear();
        drag(onUndated(id), onDay({ 2019, 3, 21 }));
        QCOMPARE(when(id), PlannedDate::day({ 2019, 3, 21 }));
        QCOMPARE(changes.size(), 1);
        const auto history = (*plan)->history(5, id);
        const QJsonObject before = history->first().differences.first().before;
        QCOMPARE(before.value(u"when"_s).toObject().value(u"precision"_s).toString(), u"month"_s);
    }

    void wantsANewEventOverTheDaysDrawn()
    {
        add(u"Autre"_s, PlannedDate::day({ 2019, 3, 1 }));
        QSignalSpy wanted(shown.get(), &Shown::spanWanted);
        drag(onDay({ 2019, 3, 21 }), onDay({ 2019, 3, 19 }));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PlannedDate>(),
            PlannedDate::days({ 2019, 3, 19 }, { 2019, 3, 21 }));
    }

    void dropsOnADayOfTheSmallMonth()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, QTime(9, 30)));
        const QPoint there
            = grid->mapFromGlobal(mini->mapToGlobal(mini->rectOf({ 2019, 4, 3 }).center()));
        drag(onEvent(id), there);
        QCOMPARE(when(id), PlannedDate::day({ 2019, 4, 3 }, QTime(9, 30)));
        QCOMPARE(shown->date(), QDate(2019, 4, 3));
    }

    void turnsTheMonthOverAButtonAndAtTheEdge()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        auto *next = window->findChild<QToolButton *>(u"nextMonth"_s);
        const QPoint button = grid->mapFromGlobal(next->mapToGlobal(next->rect().center()));
        drag(onEvent(id), button, {}, false);
        QTRY_COMPARE_WITH_TIMEOUT(shown->date().month(), 4, 3000);
        QTest::mouseMove(grid, QPoint(300, 3));
        QTRY_COMPARE_WITH_TIMEOUT(shown->date().month(), 3, 3000);
        QTest::mouseMove(grid, QPoint(300, grid->height() - 3));
        QTRY_COMPARE_WITH_TIMEOUT(shown->date().month(), 4, 3000);
        QTest::mouseMove(grid, onDay({ 2019, 4, 18 }));
        QTest::mouseRelease(grid, Qt::LeftButton, {}, onDay({ 2019, 4, 18 }));
        QCOMPARE(when(id), PlannedDate::day({ 2019, 4, 18 }));
    }

    void dragsNothingInAReadOnlyPlanAndSaysWhy()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        window.reset();
        shown.reset();
        plan->close();
        PlanOptions options = TestPlan::defaultOptions();
        options.readOnly = true;
        auto opened = Plan::open(plan->path(), options);
        QVERIFY(opened);
        readOnly = std::move(*opened);
        build(*readOnly);
        drag(onEvent(id), onDay({ 2019, 3, 21 }), {}, false);
        QVERIFY(!window->findChild<DragGhost *>());
        QVERIFY(!QToolTip::text().isEmpty());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, onDay({ 2019, 3, 21 }));
        QCOMPARE(readOnly->event(id)->when, PlannedDate::day(march12));
        window.reset();
        shown.reset();
        readOnly.reset();
        plan->reopen();
        open();
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestDrag test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drag.moc"
