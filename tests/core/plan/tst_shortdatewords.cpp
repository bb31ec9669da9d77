// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PlannedDate)

namespace {

/// `~` stands for a no-break space, `_` for the narrow one.
QString typeset(QString words)
{
    return words.replace(u'~', QChar(0x00a0)).replace(u'_', QChar(0x202f));
}

PlannedDate bounded(Bound bound, PlannedDate date)
{
    date.bound = bound;
    return date;
}

} // namespace

class TestShortDateWords : public QObject
{
    Q_OBJECT

private slots:
    void fitsADateIntoAColumn_data()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const PlannedDate &date, const QString &french,
                             const QString &english) {
            QTest::newRow(name) << date << typeset(french) << english;
        };
        const QDate march12(2019, 3, 12);

        row("a day", PlannedDate::day({ 2019, 2, 6 }), u"6~févr. 2019"_s, u"6 Feb 2019"_s);
        row("an hour", PlannedDate::day(march12, { 9, 30 }, { 12, 30 }), u"12~mars 2019, 9_h_30"_s,
            u"12 Mar 2019, 9:30"_s);
        row("days", PlannedDate::days(march12, { 2019, 3, 14 }), u"12–14~mars 2019"_s,
            u"12–14 Mar 2019"_s);
        row("two months", PlannedDate::days({ 2018, 5, 28 }, { 2018, 6, 2 }),
            u"28~mai – 2~juin 2018"_s, u"28 May – 2 Jun 2018"_s);
        row("two years", PlannedDate::days({ 2019, 12, 30 }, { 2020, 1, 3 }),
            u"30~déc. 2019 – 3~janv. 2020"_s, u"30 Dec 2019 – 3 Jan 2020"_s);
        row("a week", PlannedDate::weekOf({ 2019, 4, 10 }), u"sem.~15, 8–14~avr. 2019"_s,
            u"week 15, 8–14 Apr 2019"_s);
        row("a part of a month", PlannedDate::middleOfMonth(2019, 7), u"mi-juil. 2019"_s,
            u"mid-Jul 2019"_s);
        row("a month", PlannedDate::month(2019, 10), u"oct. 2019"_s, u"Oct 2019"_s);
        row("a quarter", PlannedDate::quarter(2020, 1), u"T1 2020"_s, u"Q1 2020"_s);
        row("a half-year", PlannedDate::halfYear(2019, 2), u"S2 2019"_s, u"H2 2019"_s);
        row("a year", PlannedDate::year(2019), u"2019"_s, u"2019"_s);
        row("months", PlannedDate::period({ 2020, 3, 1 }, { 2020, 4, 30 }), u"mars – avr. 2020"_s,
            u"Mar – Apr 2020"_s);
        row("years", PlannedDate::period({ 2018, 1, 1 }, { 2022, 12, 31 }), u"2018–2022"_s,
            u"2018–2022"_s);
        row("nothing", PlannedDate::unknown(), u"date à fixer"_s, u"date to be set"_s);
        row("from a day", bounded(Bound::From, PlannedDate::day({ 2019, 4, 1 })),
            u"dès le 1er~avr. 2019"_s, u"from 1 Apr 2019"_s);
        row("from a quarter", bounded(Bound::From, PlannedDate::quarter(2020, 1)), u"dès T1 2020"_s,
            u"from Q1 2020"_s);
        row("by a day", bounded(Bound::By, PlannedDate::day({ 2019, 6, 30 })),
            u"d’ici le 30~juin 2019"_s, u"by 30 Jun 2019"_s);
        row("by a half-year", bounded(Bound::By, PlannedDate::halfYear(2019, 2)),
            u"d’ici S2 2019"_s, u"by H2 2019"_s);
    }

    void fitsADateIntoAColumn()
    {
        QFETCH(PlannedDate, date);
        QTEST(inWords(date, Language::French, Wording::Short), "french");
        QTEST(inWords(date, Language::English, Wording::Short), "english");
    }

    void saysADayAlone()
    {
        const QDate day(2019, 3, 12);
        QCOMPARE(inWords(day, Language::French, Wording::Full), typeset(u"mardi 12~mars 2019"_s));
        QCOMPARE(inWords(day, Language::French), typeset(u"12~mars 2019"_s));
        QCOMPARE(inWords(day, Language::French, Wording::Short), typeset(u"12~mars"_s));
        QCOMPARE(inWords(day, Language::English, Wording::Full), u"Tuesday 12 March 2019"_s);
        QCOMPARE(inWords(day, Language::English, Wording::Short), u"12 Mar"_s);
        QCOMPARE(inWords(QDate(), Language::French), QString());
    }

    void saysAnHourAlone()
    {
        QCOMPARE(inWords(QTime(9, 30), Language::French), typeset(u"9_h_30"_s));
        QCOMPARE(inWords(QTime(14, 0), Language::French), typeset(u"14_h"_s));
        QCOMPARE(inWords(QTime(0, 5), Language::French), typeset(u"0_h_05"_s));
        QCOMPARE(inWords(QTime(14, 0), Language::English), u"14:00"_s);
        QCOMPARE(inWords(QTime(), Language::French), QString());
    }

    void saysAMonthAlone()
    {
        QCOMPARE(monthInWords(QDate(2019, 8, 31), Language::French), u"août 2019"_s);
        QCOMPARE(monthInWords(QDate(2019, 2, 1), Language::English), u"February 2019"_s);
        QCOMPARE(monthInWords(QDate(), Language::English), QString());
    }

    void neverBreaksADayFromItsMonth_data()
    {
        QTest::addColumn<int>("month");
        for (int month = 1; month <= 12; ++month)
            QTest::addRow("month %d", month) << month;
    }

    void neverBreaksADayFromItsMonth()
    {
        QFETCH(int, month);
        const QString words = inWords(QDate(2019, month, 1), Language::French);
        QVERIFY(words.startsWith(typeset(u"1er~"_s)));
        QVERIFY(words.endsWith(u" 2019"_s));
        QCOMPARE(words.mid(4).chopped(5),
            monthInWords(QDate(2019, month, 1), Language::French).chopped(5));
    }
};

QTEST_GUILESS_MAIN(TestShortDateWords)
#include "tst_shortdatewords.moc"
