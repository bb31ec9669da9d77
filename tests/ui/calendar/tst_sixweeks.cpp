// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"

#include <QTest>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;
using Part = CalendarSpot::Part;

namespace {

const QDate march12(2019, 3, 12); // a Tuesday
const QDate monday(2019, 3, 11);

} // namespace

class TestSixWeeks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(march12);
        shown->setView(View::SixWeeks);
        view = std::make_unique<MonthView>(**plan, *shown);
        view->resize(900, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        grid = view->findChild<MonthGrid *>();
        view->setFocus();
        grid->readNow();
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void showsSixWeeksFromTheOneOfTheDay()
    {
        QCOMPARE(grid->contents().layout.firstDay, monday);
        QCOMPARE(grid->contents().layout.weeks, 6);
        add(u"dernier jour"_s, PlannedDate::day({ 2019, 4, 21 }));
        add(u"trop tard"_s, PlannedDate::day({ 2019, 4, 22 }));
        QCOMPARE(grid->contents().events.size(), 1);
    }

    void laysBarsOverTheEndOfAMonth()
    {
        add(u"trois jours"_s, PlannedDate::days({ 2019, 3, 30 }, { 2019, 4, 2 }));
        const QList<MonthBar> &bars = grid->contents().layout.bars;
        QCOMPARE(bars.size(), 2); // two weeks, as the month itself parts it
        QVERIFY(bars.first().continuesAfter && bars.last().continuesBefore);
    }

    void datesInItsLaneWhatIsPlannedForAnyOfTheWeeks()
    {
        add(u"en avril"_s, PlannedDate::month(2019, 4));
        add(u"en juin"_s, PlannedDate::month(2019, 6));
        QCOMPARE(grid->contents().layout.undated.size(), 1);
    }

    void staysWhileTheArrowsWalkWithinAndScrollsAtItsEdge()
    {
        for (int week = 0; week < 5; ++week)
            QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(shown->date(), QDate(2019, 4, 16));
        QCOMPARE(grid->contents().layout.firstDay, monday);
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(grid->contents().layout.firstDay, monday.addDays(7));
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay({ 2019, 4, 23 }));
    }

    void turnsAPageByTheKeyAndKeepsTheRow()
    {
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_PageDown);
        QCOMPARE(shown->date(), QDate(2019, 4, 30));
        QCOMPARE(grid->contents().layout.firstDay, monday.addDays(42));
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay({ 2019, 4, 30 }));
        QTest::keyClick(grid, Qt::Key_PageUp);
        QCOMPARE(grid->contents().layout.firstDay, monday);
    }

    void scrollsAWeekByTheWheelAndAPageWithShift()
    {
        wheel(Qt::NoModifier);
        QCOMPARE(grid->contents().layout.firstDay, monday.addDays(7));
        QCOMPARE(shown->date(), QDate(2019, 3, 18)); // the first still in view
        wheel(Qt::ShiftModifier);
        QCOMPARE(grid->contents().layout.firstDay, monday.addDays(49));
    }

    void keepsEveryEventOfADayAccountedFor()
    {
        for (int i = 0; i < 12; ++i)
            add(u"événement %1"_s.arg(i), PlannedDate::day(march12));
        const auto shownThere = grid->geometry().shownOn(0, 1).size();
        QVERIFY(shownThere < 12);
        QCOMPARE(shownThere + grid->geometry().hiddenOn(0, 1).size(), 12);
    }

    void goesBackToTheMonth()
    {
        shown->setView(View::Month);
        QCOMPARE(grid->contents().layout.firstDay, QDate(2019, 2, 25));
        QCOMPARE(grid->contents().layout.weeks, 5);
    }

private:
    void add(const QString &title, const PlannedDate &when)
    {
        QVERIFY((*plan)->save(testEvent(title, when)));
        grid->readNow();
    }

    void wheel(Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent down(QPointF(50, 50), grid->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120),
            Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid, &down);
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<MonthView> view;
    MonthGrid *grid = nullptr;
};

QTEST_MAIN(TestSixWeeks)
#include "tst_sixweeks.moc"
