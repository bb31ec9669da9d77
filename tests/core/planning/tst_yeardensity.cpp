// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/yeardensity.h"

#include <QTest>

#include <numeric>

using namespace jalons;

namespace {

EventOutline on(const PlannedDate &when)
{
    EventOutline event;
    event.when = when;
    return event;
}

} // namespace

class TestYearDensity : public QObject
{
    Q_OBJECT

private slots:
    void countsKnownDays()
    {
        const YearDensity density
            = densityOf({ on(PlannedDate::day(QDate(2019, 3, 12))),
                            on(PlannedDate::day(QDate(2019, 3, 12), { 9, 0 })),
                            on(PlannedDate::day(QDate(2018, 3, 12))) },
                2019);
        QCOMPARE(density.on(QDate(2019, 3, 12)), 2);
        QCOMPARE(density.on(QDate(2018, 3, 12)), 0);
        QCOMPARE(density.on(QDate()), 0);
        QCOMPARE(density.most, 2);
        QCOMPARE(std::accumulate(density.perDay.begin(), density.perDay.end(), 0), 2);
        QCOMPARE(density.undated, 0);
    }

    void countsEachDayOfSeveralWithinTheYear()
    {
        const YearDensity density
            = densityOf({ on(PlannedDate::days(QDate(2019, 12, 30), QDate(2020, 1, 2))) }, 2020);
        QCOMPARE(density.perDay.size(), 366);
        QCOMPARE(density.on(QDate(2020, 1, 1)), 1);
        QCOMPARE(density.on(QDate(2020, 1, 2)), 1);
        QCOMPARE(density.on(QDate(2020, 1, 3)), 0);
        QCOMPARE(std::accumulate(density.perDay.begin(), density.perDay.end(), 0), 2);
    }

    void countsWhatHasNoDayInEachOfItsMonths()
    {
        const YearDensity density
            = densityOf({ on(PlannedDate::month(2019, 9)), on(PlannedDate::quarter(2019, 3)),
                            on(PlannedDate::endOfMonth(2019, 9)), on(PlannedDate::unknown()),
                            on(PlannedDate::year(2020)) },
                2019);
        QCOMPARE(density.undatedPerMonth, (QList<int>{ 0, 0, 0, 0, 0, 0, 1, 1, 3, 0, 0, 0 }));
        QCOMPARE(density.undated, 3);
        QCOMPARE(density.most, 0);
    }

    void countsDatesAsTheDatabaseGivesThem()
    {
        const QDate march12(2019, 3, 12);
        const YearDensity density
            = densityOf({ DateCount{ march12, march12, true, 3 },
                            DateCount{ march12, QDate(2019, 3, 13), true, 2 },
                            DateCount{ QDate(2018, 12, 1), QDate(2019, 1, 31), false, 4 } },
                2019);
        QCOMPARE(density.on(march12), 5);
        QCOMPARE(density.on(QDate(2019, 3, 13)), 2);
        QCOMPARE(density.undatedPerMonth.first(), 4);
        QCOMPARE(density.undated, 4);
        QCOMPARE(density.most, 5);
    }

    void gradesDaysBesideTheFullest_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("levels"); // of 0, 1, 2, … most
        QTest::newRow("one a day") << 1 << QList<int>{ 0, 1 };
        QTest::newRow("four") << 4 << QList<int>{ 0, 1, 2, 3, 4 };
        QTest::newRow("six") << 6 << QList<int>{ 0, 1, 2, 2, 3, 4, 4 };
        QTest::newRow("eight") << 8 << QList<int>{ 0, 1, 1, 2, 2, 3, 3, 4, 4 };
    }

    void gradesDaysBesideTheFullest()
    {
        QFETCH(int, most);
        QFETCH(QList<int>, levels);
        YearDensity density;
        density.most = most;
        for (int count = 0; count <= most; ++count)
            QCOMPARE(density.level(count), levels.at(count));
        for (int level = 1; level <= 4; ++level) {
            const int least = density.leastOf(level);
            QVERIFY(least > most || density.level(least) >= level);
            QVERIFY(density.level(least - 1) < level);
        }
    }

    void givesAnEmptyYearWhereThereIsNothing()
    {
        const YearDensity density = densityOf(QList<DateCount>(), 2019);
        QCOMPARE(density.perDay, QList<int>(365));
        QCOMPARE(density.undatedPerMonth, QList<int>(12));
        QCOMPARE(densityOf(QList<DateCount>(), 0), YearDensity());
    }
};

QTEST_GUILESS_MAIN(TestYearDensity)
#include "tst_yeardensity.moc"
