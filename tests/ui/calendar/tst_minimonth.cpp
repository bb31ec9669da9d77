// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/minimonth.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestMiniMonth : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        mini = std::make_unique<MiniMonth>(**plan, *shown);
        mini->show();
        grid = mini->findChild<MiniGrid *>();
    }

    void cleanup()
    {
        mini.reset();
        shown.reset();
        plan.reset();
    }

    void goesToTheDayClicked()
    {
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf({ 2019, 3, 29 }).center());
        QCOMPARE(shown->date(), QDate(2019, 3, 29));
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf({ 2019, 4, 3 }).center());
        QCOMPARE(shown->date(), QDate(2019, 4, 3));
        QCOMPARE(mini->findChild<QLabel *>()->text(), u"Avril 2019"_s);
        QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(5, 5)); // no day there
        QCOMPARE(shown->date(), QDate(2019, 4, 3));
    }

    void turnsTheMonthByButtonsAndWheel()
    {
        QTest::mouseClick(mini->findChild<QToolButton *>(u"previousMonth"_s), Qt::LeftButton);
        QCOMPARE(shown->date(), QDate(2019, 2, 12));
        QTest::mouseClick(mini->findChild<QToolButton *>(u"nextMonth"_s), Qt::LeftButton);
        QWheelEvent down(QPointF(50, 50), grid->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid, &down);
        QCOMPARE(shown->date(), QDate(2019, 4, 12));
    }

    void walksByTheArrows()
    {
        grid->setFocus();
        for (const auto &[key, day] : { std::pair(Qt::Key_Left, QDate(2019, 3, 11)),
                 std::pair(Qt::Key_Down, QDate(2019, 3, 18)),
                 std::pair(Qt::Key_End, QDate(2019, 3, 24)),
                 std::pair(Qt::Key_PageUp, QDate(2019, 2, 24)),
                 std::pair(Qt::Key_T, QDate(2019, 3, 12)) }) {
            QTest::keyClick(grid, key);
            QCOMPARE(shown->date(), day);
        }
    }

    void countsTheEventsOfEachDay()
    {
        QVERIFY((*plan)->save(
            testEvent(u"trois jours"_s, PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }))));
        QVERIFY((*plan)->save(testEvent(u"un jour"_s, PlannedDate::day({ 2019, 3, 14 }))));
        QVERIFY((*plan)->save(testEvent(u"en mars"_s, PlannedDate::month(2019, 3))));
        QCOMPARE(grid->eventsOn({ 2019, 3, 11 }), 0);
        QCOMPARE(grid->eventsOn({ 2019, 3, 12 }), 1);
        QCOMPARE(grid->eventsOn({ 2019, 3, 14 }), 2);
        Filter filter;
        filter.text = u"trois"_s;
        shown->setFilter(filter);
        QCOMPARE(grid->eventsOn({ 2019, 3, 14 }), 1);
    }

private:
    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<MiniMonth> mini;
    MiniGrid *grid = nullptr;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestMiniMonth test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_minimonth.moc"
