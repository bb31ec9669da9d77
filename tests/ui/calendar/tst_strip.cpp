// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip of whole days above the hours: more of them than fit.

#include "tests/support/weekfixture.h"

#include <QToolButton>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;
using Part = CalendarSpot::Part;

class TestStrip : public WeekFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        start();
        for (int i = 0; i < 7; ++i)
            add(u"Salon %1"_s.arg(i), PlannedDate::days({ 2019, 3, 11 }, march14));
    }
    void cleanup() { stop(); }

    void showsEachByItsOwnScrollAndCountsTheRest()
    {
        const double hours = grid->geometry().yOf(0);
        QSet<qsizetype> seen;
        for (int turn = 0; turn < 9; ++turn) {
            for (const qsizetype event : inView())
                seen.insert(event);
            QCOMPARE(inView().size() + grid->geometry().behind(1, 0).size(), 7);
            const QPointF at = grid->geometry().strip().center();
            QWheelEvent down(at, grid->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid, &down);
        }
        QCOMPARE(seen.size(), 7);
        QCOMPARE(grid->geometry().yOf(0), hours);
    }

    void foldsToOneLineAndBack()
    {
        const double high = grid->geometry().strip().height();
        auto *fold = grid->findChild<QToolButton *>(u"foldStrip"_s);
        QVERIFY(fold->isVisible() && !fold->accessibleName().isEmpty());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(grid->geometry().strip().height() < high / 2);
        QCOMPARE(inView().size() + grid->geometry().behind(1, 0).size(), 7);
        QTest::mouseClick(fold, Qt::LeftButton);
        QCOMPARE(grid->geometry().strip().height(), high);
    }

    void offersNoFoldWhereOneLineIsEnough()
    {
        shown->setDate({ 2019, 4, 2 });
        grid->readNow();
        QVERIFY(!grid->findChild<QToolButton *>(u"foldStrip"_s)->isVisible());
    }

private:
    [[nodiscard]] QList<qsizetype> inView()
    {
        QList<qsizetype> events;
        for (const CalendarSpot &spot : grid->geometry().spotsOf(1, grid->contents()))
            if (spot.part == Part::Event)
                events.append(spot.event);
        return events;
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestStrip test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_strip.moc"
