// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthchooser.h"
#include "ui/look/colours.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
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
        QCOMPARE(mini->findChild<QToolButton *>(u"monthTitle"_s)->text(), u"Avril 2019"_s);
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

    void showsTheDaysDrawnOver()
    {
        const QPoint from = grid->rectOf({ 2019, 3, 20 }).center();
        const QPoint to = grid->rectOf({ 2019, 3, 18 }).center();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, to);
        QCOMPARE(shown->date(), QDate(2019, 3, 12)); // not before the button is up
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(shown->view(), View::Days);
        QCOMPARE(shown->period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 20 } }));
    }

    void givesUpDrawingByEscape()
    {
        grid->setFocus();
        QTest::mousePress(grid, Qt::LeftButton, {}, grid->rectOf({ 2019, 3, 20 }).center());
        QTest::mouseMove(grid, grid->rectOf({ 2019, 3, 22 }).center());
        QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->rectOf({ 2019, 3, 22 }).center());
        QCOMPARE(shown->view(), View::Month);
        QCOMPARE(shown->date(), QDate(2019, 3, 12));
    }

    void showsTheDaysDrawnOverIntoTheMonthBeside()
    {
        QWidget panel;
        const QList<MiniGrid *> grids = openTall(panel, 1000);
        const QPoint to = grids.at(0)->mapFromGlobal(
            grids.at(1)->mapToGlobal(grids.at(1)->rectOf({ 2019, 4, 2 }).center()));
        const QImage before = grids.at(1)->grab().toImage();
        QTest::mousePress(
            grids.at(0), Qt::LeftButton, {}, grids.at(0)->rectOf({ 2019, 3, 28 }).center());
        QTest::mouseMove(grids.at(0), to);
        QVERIFY(grids.at(1)->grab().toImage() != before); // it shows there what is picked
        QTest::mouseRelease(grids.at(0), Qt::LeftButton, {}, to);
        QCOMPARE(shown->period(), (Period{ { 2019, 3, 28 }, { 2019, 4, 2 } }));
    }

    void picksDaysByTheArrowsWithShift()
    {
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown->view(), View::Days);
        QCOMPARE(shown->period(), (Period{ { 2019, 3, 12 }, { 2019, 3, 14 } }));
        QCOMPARE(shown->date(), QDate(2019, 3, 14));
        for (int i = 0; i < 3; ++i) // back over the day it began on
            QTest::keyClick(grid, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown->period(), (Period{ { 2019, 3, 11 }, { 2019, 3, 12 } }));
        QTest::keyClick(grid, Qt::Key_Down); // walks on without picking
        QCOMPARE(shown->date(), QDate(2019, 3, 18));
        QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown->period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 19 } }));
    }

    void drawsTodayHolidaysAndBusyDaysEachInItsWay()
    {
        shown->setDate({ 2019, 4, 10 });
        shown->setToday({ 2019, 4, 11 });
        QVERIFY((*plan)->save(testEvent(u"Comité"_s, PlannedDate::day({ 2019, 4, 16 }))));
        grid->readNow();
        const Colours colours = coloursFor(grid->palette());
        QVERIFY(holds({ 2019, 4, 11 }, colours.accent)); // a box
        QVERIFY(holds({ 2019, 4, 22 }, colours.error)); // Easter Monday
        QVERIFY(holds({ 2019, 4, 16 }, colours.accent)); // the dot of a busy day
        QVERIFY(!holds({ 2019, 4, 17 }, colours.accent));
        QVERIFY(!holds({ 2019, 4, 17 }, colours.error));
        QVERIFY(inked({ 2019, 4, 16 }) > inked({ 2019, 4, 18 })); // bold
    }

    void opensTheWeekOfTheNumberClicked()
    {
        const QRect tuesday = grid->rectOf({ 2019, 3, 26 });
        QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(8, tuesday.center().y()));
        QCOMPARE(shown->view(), View::Week);
        QCOMPARE(shown->date(), QDate(2019, 3, 25));
    }

    void choosesAMonthDirectly()
    {
        shown->setDate({ 2019, 3, 31 });
        QTest::mouseClick(mini->findChild<QToolButton *>(u"monthTitle"_s), Qt::LeftButton);
        auto *chooser = mini->findChild<MonthChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        QTest::keyClick(chooser, Qt::Key_PageDown); // 2020
        const QList<QPushButton *> months = chooser->findChildren<QPushButton *>();
        QCOMPARE(months.size(), 12);
        months.at(1)->click();
        QCOMPARE(shown->date(), QDate(2020, 2, 29));
    }

    void saysHolidaysOfADay()
    {
        shown->setDate({ 2019, 4, 12 });
        grid->readNow();
        const qint64 part = QDate(2019, 4, 1).daysTo({ 2019, 4, 22 });
        const QString name = grid->partName(static_cast<int>(part));
        QVERIFY2(name.startsWith(u"22\u00a0avril 2019, Easter Monday"_s), qPrintable(name));
        QVERIFY2(name.endsWith(u"0 event(s)"_s), qPrintable(name));
    }

    void showsTwoMonthsWhereThePanelIsTall()
    {
        QWidget panel;
        QCOMPARE(openTall(panel, 500).size(), 1);
        panel.resize(260, 1000);
        const QList<MiniGrid *> grids = panel.findChildren<MiniGrid *>();
        QCOMPARE(grids.size(), 2);
        QVERIFY(grids.at(1)->isVisible());
        QCOMPARE(grids.at(0)->month(), QDate(2019, 3, 1));
        QCOMPARE(grids.at(1)->month(), QDate(2019, 4, 1));
        QVERIFY(!grids.at(0)->dayAt(grids.at(0)->rectOf({ 2019, 4, 2 }).center()).isValid());
        shown->setDate({ 2019, 4, 20 }); // is in view already
        QCOMPARE(grids.at(0)->month(), QDate(2019, 3, 1));
        shown->setDate({ 2019, 5, 2 });
        QCOMPARE(grids.at(0)->month(), QDate(2019, 4, 1));
    }

    void showsAsManyMonthsAsThereIsRoomFor()
    {
        QWidget panel;
        openTall(panel, 1700);
        const QList<MiniGrid *> grids = panel.findChildren<MiniGrid *>();
        QVERIFY(grids.size() >= 3);
        for (int i = 0; i < grids.size(); ++i) {
            QVERIFY(grids.at(i)->isVisible());
            QCOMPARE(grids.at(i)->month(), QDate(2019, 3, 1).addMonths(i));
        }
        grids.at(0)->setFocus();
        for (int i = 0; i < 5; ++i) // the keyboard goes from month to month
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(shown->date(), QDate(2019, 4, 16));
        QVERIFY(grids.at(1)->hasFocus());
        panel.resize(260, 500);
        QTRY_VERIFY(!grids.at(1)->isVisible());
        QCOMPARE(grids.at(0)->month(), QDate(2019, 4, 1));
    }

private:
    /// The small months of a panel so high.
    QList<MiniGrid *> openTall(QWidget &panel, int height)
    {
        mini.reset();
        auto *months = new MiniMonth(**plan, *shown, &panel);
        (new QVBoxLayout(&panel))->addWidget(months, 0, Qt::AlignTop);
        panel.resize(260, height);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel does not come forward");
        return months->findChildren<MiniGrid *>();
    }

    [[nodiscard]] QImage picture(QDate day) const
    {
        return grid->grab(grid->rectOf(day)).toImage();
    }

    [[nodiscard]] bool holds(QDate day, const QColor &colour) const
    {
        const QImage image = picture(day);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    }

    /// How dark the number of a day is, of two digits that begin alike.
    [[nodiscard]] int inked(QDate day) const
    {
        const QImage image = picture(day);
        int ink = 0;
        for (int y = 0; y < image.height() - 6; ++y) // above the dot
            for (int x = 0; x < image.width(); ++x)
                ink += 255 - qGray(image.pixel(x, y));
        return ink;
    }

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
