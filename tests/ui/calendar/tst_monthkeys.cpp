// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

} // namespace

class TestMonthKeys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        open(*plan);
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void movesTheEventByDaysAndWeeks()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, QTime(9, 0)));
        QSignalSpy changed(&**plan, &Plan::changed);
        QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(when(id), PlannedDate::day({ 2019, 3, 13 }, QTime(9, 0)));
        QCOMPARE(changed.size(), 1);
        QVERIFY(grid->partName(grid->focusedPart()).contains(u"13"_s));
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(when(id), PlannedDate::day(march12, QTime(9, 0)));
        for (int week = 0; week < 3; ++week) // over the end of the month
            QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(when(id).from, QDate(2019, 4, 2));
        QCOMPARE(shown->date(), QDate(2019, 4, 2));
        QVERIFY(grid->partName(grid->focusedPart()).startsWith(u"Comité"_s));
    }

    void changesTheLength()
    {
        const EventId id = addInFocus(PlannedDate::day(march12));
        QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(when(id), PlannedDate::days(march12, { 2019, 3, 20 }));
        QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(when(id), PlannedDate::days(march12, { 2019, 3, 19 }));
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(when(id), PlannedDate::day(march12));
    }

    void leavesAltAndArrowsToTheWindowWhereNoEventIs()
    {
        QKeyEvent over(QEvent::ShortcutOverride, Qt::Key_Left, Qt::AltModifier);
        over.ignore();
        QCoreApplication::sendEvent(grid, &over);
        QVERIFY(!over.isAccepted());
        addInFocus(PlannedDate::day(march12));
        QCoreApplication::sendEvent(grid, &over);
        QVERIFY(over.isAccepted());
    }

    void saysWhatHasNoDayToMove()
    {
        addInFocus(PlannedDate::month(2019, 3));
        QSignalSpy refused(shown.get(), &Shown::refused);
        QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(refused.size(), 1);
    }

    void copiesAndPastesAtTheSameHours()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, QTime(9, 0), QTime(12, 0)));
        QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"application/json"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Comité"_s));
        shown->setDate({ 2019, 3, 20 });
        QSignalSpy changed(&**plan, &Plan::changed);
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(*(*plan)->count(), 2);
        QVERIFY(shown->selected() != id);
        QCOMPARE(
            when(shown->selected()), PlannedDate::day({ 2019, 3, 20 }, QTime(9, 0), QTime(12, 0)));
    }

    void cutsSeveralAndPastesThemWhole()
    {
        const EventId one = addInFocus(PlannedDate::day(march12));
        const EventId two = addInFocus(PlannedDate::day({ 2019, 3, 14 }));
        shown->setSelection({ one, two });
        QSignalSpy changed(&**plan, &Plan::changed);
        QTest::keyClick(grid, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(*(*plan)->count(), 0);
        shown->setDate({ 2019, 4, 1 });
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(changed.size(), 2);
        const auto events = (*plan)->events();
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(0).when, PlannedDate::day({ 2019, 4, 1 }));
        QCOMPARE(events->at(1).when, PlannedDate::day({ 2019, 4, 3 }));
        QCOMPARE(events->at(0).status, Status::Confirmed);
        QVERIFY(events->at(0).id != one && events->at(1).id != two);
    }

    void pastesIntoAnotherPlan()
    {
        addInFocus(PlannedDate::day(march12));
        QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
        view.reset();
        shown.reset();
        TestPlan other;
        open(other);
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(*other->count(), 1);
        view.reset();
        shown.reset();
    }

    void saysThatTheClipboardHoldsNoEvents()
    {
        QGuiApplication::clipboard()->setText(u"bonjour"_s);
        QSignalSpy refused(shown.get(), &Shown::refused);
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
    }

    void picksSeveralWithCtrlAndSpace()
    {
        const EventId one = addInFocus(PlannedDate::day(march12));
        const EventId two = addInFocus(PlannedDate::day({ 2019, 3, 14 }));
        shown->setSelected(one);
        QTest::keyClick(grid, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(shown->selection(), QList<EventId>({ one, two }));
        QVERIFY(grid->isPartSelected(grid->focusedPart()));
        QTest::keyClick(grid, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(shown->selection(), QList<EventId>{ one });
    }

    void saysWhatShouldHaveADayByNow()
    {
        addInFocus(PlannedDate::month(2019, 3));
        QVERIFY(grid->partName(grid->focusedPart()).contains(u"the month has begun"_s));
        shown->setToday({ 2019, 2, 28 });
        grid->readNow();
        QVERIFY(!grid->partName(0).contains(u"has begun"_s));
    }

private:
    void open(TestPlan &of)
    {
        shown = std::make_unique<Shown>(march12);
        view = std::make_unique<MonthView>(*of, *shown);
        view->resize(900, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        grid = view->findChild<MonthGrid *>();
        view->setFocus();
    }

    EventId addInFocus(const PlannedDate &date)
    {
        const Event event = testEvent(u"Comité"_s, date);
        if (!(*plan)->save(event))
            qFatal("not saved");
        grid->readNow();
        for (int part = 0; part < grid->partCount(); ++part) {
            grid->focusPart(part);
            const CalendarSpot spot = grid->focusSpot();
            if (spot.event >= 0 && grid->contents().events.at(spot.event).id == event.id)
                return event.id;
        }
        qFatal("no tile");
    }

    [[nodiscard]] PlannedDate when(const EventId &id) const { return (*plan)->event(id)->when; }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<MonthView> view;
    MonthGrid *grid = nullptr;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestMonthKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monthkeys.moc"
