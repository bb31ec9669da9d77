// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/clock.h"

#include <QTest>

using namespace jalons;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void stopsWhereItIsFixed()
    {
        const QDateTime instant({ 2019, 3, 12 }, { 9, 0 }, Qt::UTC);
        const Clock clock = fixedClock(instant);
        QCOMPARE(clock(), instant);
        QCOMPARE(clock(), instant);
    }

    void stopsWhereTheEnvironmentSaysSo()
    {
        qputenv("SOURCE_DATE_EPOCH", "1552381200");
        const Clock clock = systemClock();
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(clock(), QDateTime({ 2019, 3, 12 }, { 9, 0 }, Qt::UTC));
        QCOMPARE(clock().timeSpec(), Qt::UTC);
    }

    void goesOnWhereTheEnvironmentSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("epoch");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("words") << QByteArray("tomorrow");
        QTest::newRow("a day") << QByteArray("2019-03-12");
    }

    void goesOnWhereTheEnvironmentSaysNothing()
    {
        QFETCH(QByteArray, epoch);
        qputenv("SOURCE_DATE_EPOCH", epoch);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = systemClock()();
        QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
        QCOMPARE(now.timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
