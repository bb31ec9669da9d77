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

    void givesAnEmptyYearWhereThereIsNothing()
    {
        const YearDensity density = densityOf({}, 2019);
        QCOMPARE(density.perDay, QList<int>(365));
        QCOMPARE(density.undatedPerMonth, QList<int>(12));
        QCOMPARE(densityOf({}, 0), YearDensity());
    }
};

QTEST_GUILESS_MAIN(TestYearDensity)
#include "tst_yeardensity.moc"
