// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/typedtime.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestTypedTime : public QObject
{
    Q_OBJECT

private slots:
    void readsAnHourAsItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("glued") << u"9h30"_s << QTime(9, 30);
        QTest::newRow("apart") << u"9 h 30"_s << QTime(9, 30);
        QTest::newRow("narrow blanks") << u"14\u202fh\u202f05"_s << QTime(14, 5);
        QTest::newRow("colon") << u"09:30"_s << QTime(9, 30);
        QTest::newRow("bare hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("midday") << u"à midi"_s << QTime(12, 0);
        QTest::newRow("afternoon in English") << u"2:15 pm"_s << QTime(14, 15);
        QTest::newRow("none of the day") << u"25h"_s << QTime();
        QTest::newRow("minutes too many") << u"9h75"_s << QTime();
        QTest::newRow("words") << u"tôt"_s << QTime();
        QTest::newRow("more than an hour") << u"9h-12h"_s << QTime();
    }

    void readsAnHourAsItIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        const auto read = readTypedTime(text);
        QCOMPARE(read.has_value(), time.isValid());
        if (read)
            QCOMPARE(*read, time);
        else
            QVERIFY(read.error().message.contains(text));
    }
};

QTEST_GUILESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"
