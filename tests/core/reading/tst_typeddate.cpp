// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/typeddate.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate anchor(2019, 5, 3); // a Friday

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QTime hourOf(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

} // namespace

class TestTypedDate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    /// typeddates.tsv: expression, from, to, precision, bound, start, end; read on 3 May 2019.
    void readsTheTable_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(QStringLiteral(TEST_SOURCE_DIR "/core/reading/typeddates.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            if (!line.startsWith(u'#'))
                QTest::newRow(qUtf8Printable(line.section(u'\t', 0, 0))) << line.split(u'\t');
        }
    }

    void readsTheTable()
    {
        QFETCH(QStringList, row);
        QCOMPARE(row.size(), 7);
        const auto read = readTypedDate(row[0], anchor);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->from, dayOf(row[1]));
        QCOMPARE(read->to, dayOf(row[2]));
        QCOMPARE(keyOf(read->precision), row[3]);
        QCOMPARE(keyOf(read->bound), row[4]);
        QCOMPARE(read->start, hourOf(row[5]));
        QCOMPARE(read->end, hourOf(row[6]));
        QCOMPARE(read->problem(), std::nullopt);
    }

    void countsFromTheDayOfTheEventWhereThatIsTheAnchor()
    {
        const auto read = readTypedDate(u"J-7"_s, QDate(2019, 6, 12));
        QVERIFY(read);
        QCOMPARE(read->from, QDate(2019, 6, 5));
    }

    void keepsTheWordsOfAHalfDayThatNoHourCanSay()
    {
        const auto read = readTypedDate(u"12 mars 2019, le matin"_s, anchor);
        QVERIFY(read);
        QCOMPARE(read->from, QDate(2019, 3, 12));
        QVERIFY(read->start.isNull());
        QCOMPARE(read->asWritten, u"12 mars 2019, le matin"_s);
    }

    void takesTheYearNearestToTheAnchor()
    {
        const auto december = readTypedDate(u"20 décembre"_s, QDate(2019, 1, 10));
        QCOMPARE(december->from, QDate(2018, 12, 20));
        const auto january = readTypedDate(u"janvier"_s, QDate(2019, 11, 10));
        QCOMPARE(january->from, QDate(2020, 1, 1));
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << u"  "_s << u"No date was typed"_s;
        QTest::newRow("nonsense") << u"bientôt peut-être"_s << u"“bientôt peut-être”"_s;
        QTest::newRow("words behind") << u"12 mars 2019 à Lille"_s << u"Lille"_s;
        QTest::newRow("a duration") << u"12 mars 2019, 2 h 30 de débats"_s << u"débats"_s;
        QTest::newRow("day that is none") << u"30 février 2019"_s << u"no day 30"_s;
        QTest::newRow("day that no year has") << u"31 avril"_s << u"no day 31 in avril"_s;
        QTest::newRow("month that is none") << u"12/13/2019"_s << u"no month 13"_s;
        QTest::newRow("unclear month and number") << u"mars 12"_s << u"day or a year"_s;
        QTest::newRow("number alone") << u"12"_s << u"“12”"_s;
        QTest::newRow("day and month with a dash") << u"12-03"_s << u"“12-03”"_s;
        QTest::newRow("wrong weekday") << u"mercredi 18 octobre 2018"_s << u"jeudi"_s;
        QTest::newRow("weekday of another year") << u"jeudi 14 mai"_s << u"add the year"_s;
        QTest::newRow("separate days") << u"4, 11 et 18 juin 2019"_s << u"separate days"_s;
        QTest::newRow("two days apart") << u"les 4 et 11 juin"_s << u"separate days"_s;
        QTest::newRow("end before start") << u"12 mars 2019 14h-9h"_s << u"must come after"_s;
        QTest::newRow("last day before first")
            << u"du 14 au 12 mars 2019"_s << u"before the first"_s;
        QTest::newRow("hour without a day") << u"septembre 2019 à 14h"_s << u"needs a day"_s;
        QTest::newRow("week 53 of a year without") << u"semaine 53 2019"_s << u"no week 53"_s;
        QTest::newRow("week and days that differ")
            << u"semaine 15, du 15 au 19 avril 2019"_s << u"not in week 15"_s;
        QTest::newRow("hour of 25") << u"12 mars 2019 à 25h"_s << u"25h"_s;
        QTest::newRow("skipped hour") << u"31 mars 2019 à 2h30"_s << u"clocks go forward"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto read = readTypedDate(text, anchor);
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, Trouble::Usage);
        QVERIFY2(read.error().message.contains(said), qUtf8Printable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
