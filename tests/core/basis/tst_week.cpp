// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/week.h"

#include <QTest>

using namespace jalons;

class TestWeek : public QObject
{
    Q_OBJECT

private slots:
    void beginsAndEndsOnTheDayChosen_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<int>("column");
        QTest::newRow("Monday") << int(Qt::Monday) << QDate(2019, 3, 11) << 1;
        QTest::newRow("Sunday") << int(Qt::Sunday) << QDate(2019, 3, 10) << 2;
        QTest::newRow("Saturday") << int(Qt::Saturday) << QDate(2019, 3, 9) << 3;
        QTest::newRow("the day itself") << int(Qt::Tuesday) << QDate(2019, 3, 12) << 0;
        QTest::newRow("the day after") << int(Qt::Wednesday) << QDate(2019, 3, 6) << 6;
    }

    void beginsAndEndsOnTheDayChosen()
    {
        QFETCH(int, first);
        QFETCH(QDate, begin);
        const QDate tuesday(2019, 3, 12);
        const auto weekday = static_cast<Weekday>(first);
        QCOMPARE(weekBegin(tuesday, weekday), begin);
        QCOMPARE(weekEnd(tuesday, weekday), begin.addDays(6));
        QTEST(columnInWeek(tuesday, weekday), "column");
        for (int column = 0; column < 7; ++column)
            QCOMPARE(weekdayAt(column, weekday), begin.addDays(column).dayOfWeek());
    }

    void numbersWeeksByIso()
    {
        for (QDate monday(2018, 12, 3); monday.year() < 2027; monday = monday.addDays(7)) {
            QCOMPARE(numberOfWeek(monday), monday.weekNumber());
            QCOMPARE(numberOfWeek(monday.addDays(-1)), monday.weekNumber());
            QCOMPARE(numberOfWeek(monday.addDays(-2)), monday.weekNumber());
        }
    }

    void hasNoWeekForNoDay()
    {
        QVERIFY(!weekBegin(QDate(), Qt::Sunday).isValid());
        QVERIFY(!weekEnd(QDate(), Qt::Sunday).isValid());
    }
};

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
