// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planneddate.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PlannedDate)

class TestPlannedDate : public QObject
{
    Q_OBJECT

private slots:
    void boundsWhatItSays_data()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");

        QTest::newRow("day") << PlannedDate::day({ 2019, 3, 12 }) << QDate(2019, 3, 12)
                             << QDate(2019, 3, 12);
        QTest::newRow("days") << PlannedDate::days({ 2018, 5, 28 }, { 2018, 6, 2 })
                              << QDate(2018, 5, 28) << QDate(2018, 6, 2);
        QTest::newRow("week from its Sunday")
            << PlannedDate::weekOf({ 2019, 4, 14 }) << QDate(2019, 4, 8) << QDate(2019, 4, 14);
        QTest::newRow("week from its Monday")
            << PlannedDate::weekOf({ 2019, 4, 8 }) << QDate(2019, 4, 8) << QDate(2019, 4, 14);
        QTest::newRow("week over the new year")
            << PlannedDate::weekOf({ 2020, 1, 1 }) << QDate(2019, 12, 30) << QDate(2020, 1, 5);
        QTest::newRow("beginning")
            << PlannedDate::beginningOfMonth(2019, 6) << QDate(2019, 6, 1) << QDate(2019, 6, 10);
        QTest::newRow("middle") << PlannedDate::middleOfMonth(2019, 6) << QDate(2019, 6, 11)
                                << QDate(2019, 6, 20);
        QTest::newRow("end of a leap February")
            << PlannedDate::endOfMonth(2020, 2) << QDate(2020, 2, 21) << QDate(2020, 2, 29);
        QTest::newRow("end of February")
            << PlannedDate::endOfMonth(2019, 2) << QDate(2019, 2, 21) << QDate(2019, 2, 28);
        QTest::newRow("month") << PlannedDate::month(2019, 9) << QDate(2019, 9, 1)
                               << QDate(2019, 9, 30);
        QTest::newRow("December") << PlannedDate::month(2019, 12) << QDate(2019, 12, 1)
                                  << QDate(2019, 12, 31);
        QTest::newRow("first quarter")
            << PlannedDate::quarter(2020, 1) << QDate(2020, 1, 1) << QDate(2020, 3, 31);
        QTest::newRow("fourth quarter")
            << PlannedDate::quarter(2020, 4) << QDate(2020, 10, 1) << QDate(2020, 12, 31);
        QTest::newRow("first half")
            << PlannedDate::halfYear(2019, 1) << QDate(2019, 1, 1) << QDate(2019, 6, 30);
        QTest::newRow("second half")
            << PlannedDate::halfYear(2019, 2) << QDate(2019, 7, 1) << QDate(2019, 12, 31);
        QTest::newRow("year") << PlannedDate::year(2019) << QDate(2019, 1, 1)
                              << QDate(2019, 12, 31);
        QTest::newRow("period") << PlannedDate::period({ 2019, 4, 15 }, { 2019, 5, 10 })
                                << QDate(2019, 4, 15) << QDate(2019, 5, 10);
        QTest::newRow("unknown") << PlannedDate::unknown() << QDate() << QDate();
    }

    void boundsWhatItSays()
    {
        QFETCH(PlannedDate, date);
        QTEST(date.from, "from");
        QTEST(date.to, "to");
        QVERIFY(!date.problem().has_value());
    }

    void isUnknownWhereNothingSuchExists()
    {
        const PlannedDate unknown;
        QCOMPARE(PlannedDate::day(QDate(2019, 2, 30), QTime(9, 0)), unknown);
        QCOMPARE(PlannedDate::days(QDate(2019, 2, 1), QDate()), unknown);
        QCOMPARE(PlannedDate::weekOf(QDate()), unknown);
        QCOMPARE(PlannedDate::month(2019, 13), unknown);
        QCOMPARE(PlannedDate::endOfMonth(2019, 0), unknown);
        QCOMPARE(PlannedDate::quarter(2019, 5), unknown);
        QCOMPARE(PlannedDate::halfYear(2019, 0), unknown);
    }

    void keepsTheQuarterAsAQuarter()
    {
        const PlannedDate quarter = PlannedDate::quarter(2020, 1);
        QCOMPARE(quarter.precision, Precision::Quarter);
        QVERIFY(quarter.isKnown());
        QVERIFY(!quarter.isDay());
        QVERIFY(quarter != PlannedDate::period(quarter.from, quarter.to));
    }

    void overlapsWithBothEndsIncluded()
    {
        const PlannedDate date = PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 });
        QVERIFY(date.overlaps({ 2019, 3, 14 }, { 2019, 3, 20 }));
        QVERIFY(date.overlaps({ 2019, 3, 1 }, { 2019, 3, 12 }));
        QVERIFY(date.overlaps({ 2019, 3, 13 }, { 2019, 3, 13 }));
        QVERIFY(!date.overlaps({ 2019, 3, 15 }, { 2019, 3, 20 }));
        QVERIFY(!date.overlaps({ 2019, 3, 1 }, { 2019, 3, 11 }));
        QVERIFY(date.overlaps(QDate(), { 2019, 3, 12 }));
        QVERIFY(!date.overlaps(QDate(), { 2019, 3, 11 }));
        QVERIFY(date.overlaps({ 2019, 3, 14 }, QDate()));
        QVERIFY(!PlannedDate::unknown().overlaps({ 2019, 1, 1 }, { 2019, 12, 31 }));
        QVERIFY(!PlannedDate::unknown().overlaps(QDate(), QDate()));
    }

    void startsAtAnInstantOfThePlace_data()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<QString>("utc");
        const auto in = [](PlannedDate date, const char *zone) {
            date.timeZone = zone;
            return date;
        };

        QTest::newRow("winter") << PlannedDate::day({ 2019, 3, 12 }, { 9, 30 })
                                << u"2019-03-12T08:30:00Z"_s;
        QTest::newRow("summer") << PlannedDate::day({ 2019, 7, 12 }, { 9, 30 })
                                << u"2019-07-12T07:30:00Z"_s;
        QTest::newRow("a day without hours")
            << PlannedDate::day({ 2019, 3, 12 }) << u"2019-03-11T23:00:00Z"_s;
        QTest::newRow("a month") << PlannedDate::month(2019, 9) << u"2019-08-31T22:00:00Z"_s;
        QTest::newRow("Réunion") << in(PlannedDate::day({ 2019, 3, 12 }, { 11, 0 }),
            "Indian/Reunion") << u"2019-03-12T07:00:00Z"_s;
        QTest::newRow("Guyane") << in(PlannedDate::day({ 2019, 3, 12 }, { 20, 0 }),
            "America/Cayenne") << u"2019-03-12T23:00:00Z"_s;
        QTest::newRow("an hour the clocks skip")
            << PlannedDate::day({ 2025, 3, 30 }, { 2, 30 }) << u"2025-03-30T01:30:00Z"_s;
        QTest::newRow("unknown") << PlannedDate::unknown() << QString();
        QTest::newRow("no zone") << in(PlannedDate::day({ 2019, 3, 12 }, { 9, 0 }), "")
                                 << QString();
        QTest::newRow("an unknown zone")
            << in(PlannedDate::day({ 2019, 3, 12 }, { 9, 0 }), "Europe/Lutece") << QString();
    }

    void startsAtAnInstantOfThePlace()
    {
        QFETCH(PlannedDate, date);
        QTEST(date.startInstant().toUTC().toString(Qt::ISODate), "utc");
    }

    void ordersAListAsPeopleReadIt()
    {
        PlannedDate writtenDown;
        writtenDown.asWritten = u"prochainement"_s;
        const QList<PlannedDate> order{ PlannedDate::day({ 2019, 1, 1 }),
            PlannedDate::day({ 2019, 1, 1 }, { 9, 0 }),
            PlannedDate::days({ 2019, 1, 1 }, { 2019, 1, 3 }),
            PlannedDate::beginningOfMonth(2019, 1), PlannedDate::month(2019, 1),
            PlannedDate::quarter(2019, 1), PlannedDate::halfYear(2019, 1), PlannedDate::year(2019),
            PlannedDate::period({ 2019, 1, 1 }, { 2019, 1, 5 }), PlannedDate::day({ 2019, 1, 2 }),
            PlannedDate::weekOf({ 2019, 1, 7 }), PlannedDate::unknown() };
        for (qsizetype i = 0; i < order.size(); ++i) {
            for (qsizetype j = 0; j < order.size(); ++j) {
                // Days in a row come with the day, where no hour parts them: the shorter first.
                if ((i == 1 && j == 2) || (i == 2 && j == 1))
                    continue;
                QCOMPARE(comesBefore(order.at(i), order.at(j)), i < j);
            }
        }
        QVERIFY(comesBefore(order.at(2), order.at(1)));
        QVERIFY(
            !comesBefore(writtenDown, PlannedDate()) && !comesBefore(PlannedDate(), writtenDown));
    }

    void ordersStrictlyAndWeakly()
    {
        QList<PlannedDate> dates{ PlannedDate::unknown(), PlannedDate::year(2019),
            PlannedDate::day({ 2019, 1, 1 }, { 9, 0 }, { 10, 0 }),
            PlannedDate::day({ 2019, 1, 1 }, { 9, 0 }) };
        for (int day = 1; day <= 3; ++day) {
            dates.append(PlannedDate::day({ 2019, 1, day }));
            dates.append(PlannedDate::day({ 2019, 1, day }, { 9, 0 }));
            dates.append(PlannedDate::days({ 2019, 1, day }, { 2019, 1, 4 }));
            dates.append(PlannedDate::weekOf({ 2019, 1, day }));
            dates.append(PlannedDate::period({ 2019, 1, day }, { 2019, 2, 4 }));
        }
        const auto same = [](const PlannedDate &a, const PlannedDate &b) {
            return !comesBefore(a, b) && !comesBefore(b, a);
        };
        for (const PlannedDate &a : dates) {
            QVERIFY(!comesBefore(a, a));
            for (const PlannedDate &b : dates) {
                QVERIFY(!(comesBefore(a, b) && comesBefore(b, a)));
                for (const PlannedDate &c : dates) {
                    QVERIFY(!comesBefore(a, b) || !comesBefore(b, c) || comesBefore(a, c));
                    QVERIFY(!same(a, b) || !same(b, c) || same(a, c));
                }
            }
        }
    }

    void hasAKeyForEachPrecisionAndBound()
    {
        const QStringList keys{ u"unknown"_s, u"day"_s, u"week"_s, u"part-of-month"_s, u"month"_s,
            u"quarter"_s, u"half-year"_s, u"year"_s, u"period"_s };
        for (int i = 0; i < keys.size(); ++i) {
            QCOMPARE(keyOf(static_cast<Precision>(i)), keys.at(i));
            QCOMPARE(precisionFromKey(keys.at(i)), static_cast<Precision>(i));
            QVERIFY(!nameOf(static_cast<Precision>(i)).isEmpty());
        }
        for (const Bound bound : { Bound::On, Bound::From, Bound::By })
            QCOMPARE(boundFromKey(keyOf(bound)), bound);
        QCOMPARE(keyOf(Bound::By), u"by"_s);
        QVERIFY(!precisionFromKey(u"Day"_s) && !boundFromKey(QString()));
    }
};

QTEST_GUILESS_MAIN(TestPlannedDate)
#include "tst_planneddate.moc"
