// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PlannedDate)

namespace {

/// The rows are written with plain spaces; `~` stands for a no-break space, `_` for the narrow one.
QString typeset(QString words)
{
    return words.replace(u'~', QChar(0x00a0)).replace(u'_', QChar(0x202f));
}

PlannedDate bounded(Bound bound, PlannedDate date)
{
    date.bound = bound;
    return date;
}

PlannedDate withHours(QDate from, QDate to, QTime start, QTime end)
{
    PlannedDate date = PlannedDate::days(from, to);
    date.start = start;
    date.end = end;
    return date;
}

const QDate march12(2019, 3, 12);
const QDate april1(2019, 4, 1);
const QTime half9(9, 30);
const QTime half12(12, 30);

} // namespace

class TestDateWords : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
    }

    static void row(
        const char *name, const PlannedDate &date, const QString &french, const QString &english)
    {
        QTest::newRow(name) << date << typeset(french) << english;
    }

    static void compare(Wording wording)
    {
        QFETCH(PlannedDate, date);
        QTEST(inWords(date, Language::French, wording), "french");
        QTEST(inWords(date, Language::English, wording), "english");
        QVERIFY(!date.problem().has_value());
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); }

    void saysDaysAndHours_data()
    {
        columns();
        row("a day", PlannedDate::day({ 2019, 2, 6 }), u"6~février 2019"_s, u"6 February 2019"_s);
        row("the first", PlannedDate::day(april1), u"1er~avril 2019"_s, u"1 April 2019"_s);
        row("the twenty-first", PlannedDate::day({ 2019, 8, 21 }), u"21~août 2019"_s,
            u"21 August 2019"_s);
        row("a morning", PlannedDate::day({ 2019, 2, 6 }, half9, half12),
            u"6~février 2019, 9_h_30 – 12_h_30"_s, u"6 February 2019, 9:30–12:30"_s);
        row("whole hours", PlannedDate::day(march12, { 14, 0 }, { 17, 0 }),
            u"12~mars 2019, 14_h – 17_h"_s, u"12 March 2019, 14:00–17:00"_s);
        row("a start alone", PlannedDate::day(march12, { 14, 0 }), u"12~mars 2019 à 14_h"_s,
            u"12 March 2019 at 14:00"_s);
        row("five past nine", PlannedDate::day(march12, { 9, 5 }), u"12~mars 2019 à 9_h_05"_s,
            u"12 March 2019 at 9:05"_s);
        row("midnight", PlannedDate::day(march12, { 0, 0 }, { 0, 30 }),
            u"12~mars 2019, 0_h – 0_h_30"_s, u"12 March 2019, 0:00–0:30"_s);
        row("several days", PlannedDate::days(march12, { 2019, 3, 14 }), u"du 12 au 14~mars 2019"_s,
            u"12–14 March 2019"_s);
        row("from the first on", PlannedDate::days(april1, { 2019, 4, 3 }),
            u"du 1er au 3~avril 2019"_s, u"1–3 April 2019"_s);
        row("over two months", PlannedDate::days({ 2018, 5, 28 }, { 2018, 6, 2 }),
            u"du 28~mai au 2~juin 2018"_s, u"28 May – 2 June 2018"_s);
        row("over two years", PlannedDate::days({ 2019, 12, 30 }, { 2020, 1, 3 }),
            u"du 30~décembre 2019 au 3~janvier 2020"_s, u"30 December 2019 – 3 January 2020"_s);
        row("the same month of two years", PlannedDate::days({ 2019, 3, 30 }, { 2020, 3, 2 }),
            u"du 30~mars 2019 au 2~mars 2020"_s, u"30 March 2019 – 2 March 2020"_s);
        row("days with hours", withHours(march12, { 2019, 3, 14 }, { 9, 0 }, { 17, 0 }),
            u"du 12~mars à 9_h au 14~mars 2019 à 17_h"_s,
            u"12 March at 9:00 to 14 March 2019 at 17:00"_s);
        row("a night over the new year",
            withHours({ 2019, 12, 31 }, { 2020, 1, 1 }, { 22, 0 }, { 2, 0 }),
            u"du 31~décembre 2019 à 22_h au 1er~janvier 2020 à 2_h"_s,
            u"31 December 2019 at 22:00 to 1 January 2020 at 2:00"_s);
        row("days with a start", withHours(march12, { 2019, 3, 14 }, { 9, 0 }, {}),
            u"du 12 au 14~mars 2019, à partir de 9_h"_s, u"12–14 March 2019, from 9:00"_s);
    }
    void saysDaysAndHours() { compare(Wording::Plain); }

    void saysNoMoreThanIsKnown_data()
    {
        columns();
        row("a week", PlannedDate::weekOf({ 2019, 4, 10 }), u"semaine~15, du 8 au 14~avril 2019"_s,
            u"week 15, 8–14 April 2019"_s);
        row("a week of two years", PlannedDate::weekOf({ 2020, 1, 1 }),
            u"semaine~1, du 30~décembre 2019 au 5~janvier 2020"_s,
            u"week 1, 30 December 2019 – 5 January 2020"_s);
        row("early", PlannedDate::beginningOfMonth(2019, 6), u"début juin 2019"_s,
            u"early June 2019"_s);
        row("mid", PlannedDate::middleOfMonth(2019, 6), u"mi-juin 2019"_s, u"mid-June 2019"_s);
        row("late", PlannedDate::endOfMonth(2019, 6), u"fin juin 2019"_s, u"late June 2019"_s);
        row("a month", PlannedDate::month(2019, 9), u"septembre 2019"_s, u"September 2019"_s);
        row("first quarter", PlannedDate::quarter(2020, 1), u"1er~trimestre 2020"_s,
            u"first quarter of 2020"_s);
        row("second quarter", PlannedDate::quarter(2020, 2), u"2e~trimestre 2020"_s,
            u"second quarter of 2020"_s);
        row("third quarter", PlannedDate::quarter(2020, 3), u"3e~trimestre 2020"_s,
            u"third quarter of 2020"_s);
        row("fourth quarter", PlannedDate::quarter(2020, 4), u"4e~trimestre 2020"_s,
            u"fourth quarter of 2020"_s);
        row("first half", PlannedDate::halfYear(2019, 1), u"1er~semestre 2019"_s,
            u"first half of 2019"_s);
        row("second half", PlannedDate::halfYear(2019, 2), u"2e~semestre 2019"_s,
            u"second half of 2019"_s);
        row("a year", PlannedDate::year(2019), u"2019"_s, u"2019"_s);
        row("a period", PlannedDate::period({ 2019, 4, 15 }, { 2019, 5, 10 }),
            u"du 15~avril au 10~mai 2019"_s, u"15 April – 10 May 2019"_s);
        row("a period of one month", PlannedDate::period({ 2019, 4, 1 }, { 2019, 4, 30 }),
            u"du 1er au 30~avril 2019"_s, u"1–30 April 2019"_s);
        row("a month and a half", PlannedDate::period({ 2019, 4, 1 }, { 2019, 5, 15 }),
            u"du 1er~avril au 15~mai 2019"_s, u"1 April – 15 May 2019"_s);
        row("whole months", PlannedDate::period({ 2020, 3, 1 }, { 2020, 4, 30 }),
            u"de mars à avril 2020"_s, u"March – April 2020"_s);
        row("whole months with a vowel", PlannedDate::period({ 2019, 10, 1 }, { 2020, 2, 29 }),
            u"d’octobre 2019 à février 2020"_s, u"October 2019 – February 2020"_s);
        row("whole years", PlannedDate::period({ 2018, 1, 1 }, { 2022, 12, 31 }),
            u"de 2018 à 2022"_s, u"2018–2022"_s);
        row("nothing", PlannedDate::unknown(), u"date à fixer"_s, u"date to be set"_s);
    }
    void saysNoMoreThanIsKnown() { compare(Wording::Plain); }

    void saysABound_data()
    {
        columns();
        const auto from = [](const PlannedDate &date) {
            return bounded(Bound::From, date);
        };
        const auto by = [](const PlannedDate &date) {
            return bounded(Bound::By, date);
        };
        row("from a day", from(PlannedDate::day(april1)), u"à compter du 1er~avril 2019"_s,
            u"from 1 April 2019"_s);
        row("from an hour", from(PlannedDate::day(april1, { 9, 0 })),
            u"à compter du 1er~avril 2019 à 9_h"_s, u"from 1 April 2019 at 9:00"_s);
        row("from a month", from(PlannedDate::month(2019, 9)), u"à compter de septembre 2019"_s,
            u"from September 2019"_s);
        row("from a vowel", from(PlannedDate::month(2019, 8)), u"à compter d’août 2019"_s,
            u"from August 2019"_s);
        row("from a quarter", from(PlannedDate::quarter(2020, 1)),
            u"à compter du 1er~trimestre 2020"_s, u"from the first quarter of 2020"_s);
        row("from a half-year", from(PlannedDate::halfYear(2019, 2)),
            u"à compter du 2e~semestre 2019"_s, u"from the second half of 2019"_s);
        row("from a year", from(PlannedDate::year(2020)), u"à compter de 2020"_s, u"from 2020"_s);
        row("from a part of a month", from(PlannedDate::middleOfMonth(2019, 6)),
            u"à compter de mi-juin 2019"_s, u"from mid-June 2019"_s);
        row("from a week", from(PlannedDate::weekOf({ 2019, 4, 8 })),
            u"à compter de la semaine~15, du 8 au 14~avril 2019"_s,
            u"from week 15, 8–14 April 2019"_s);
        row("from several days", from(PlannedDate::days(march12, { 2019, 3, 14 })),
            u"à compter de la période du 12 au 14~mars 2019"_s, u"from 12–14 March 2019"_s);
        row("by a day", by(PlannedDate::day({ 2019, 6, 30 })), u"au plus tard le 30~juin 2019"_s,
            u"no later than 30 June 2019"_s);
        row("by the first", by(PlannedDate::day(april1, { 12, 0 })),
            u"au plus tard le 1er~avril 2019 à 12_h"_s, u"no later than 1 April 2019 at 12:00"_s);
        row("by a month", by(PlannedDate::month(2019, 9)), u"au plus tard en septembre 2019"_s,
            u"no later than September 2019"_s);
        row("by a quarter", by(PlannedDate::quarter(2020, 1)),
            u"au plus tard au 1er~trimestre 2020"_s, u"no later than the first quarter of 2020"_s);
        row("by a year", by(PlannedDate::year(2022)), u"au plus tard en 2022"_s,
            u"no later than 2022"_s);
        row("by a part of a month", by(PlannedDate::endOfMonth(2019, 6)),
            u"au plus tard fin juin 2019"_s, u"no later than late June 2019"_s);
        row("by a week", by(PlannedDate::weekOf({ 2019, 4, 8 })),
            u"au plus tard la semaine~15, du 8 au 14~avril 2019"_s,
            u"no later than week 15, 8–14 April 2019"_s);
        row("by a period", by(PlannedDate::period({ 2019, 4, 15 }, { 2019, 5, 10 })),
            u"au plus tard dans la période du 15~avril au 10~mai 2019"_s,
            u"no later than 15 April – 10 May 2019"_s);
        row("from nothing", from(PlannedDate::unknown()), u"date à fixer"_s, u"date to be set"_s);
    }
    void saysABound() { compare(Wording::Plain); }

    void namesTheWeekdayInFull_data()
    {
        columns();
        row("a day", PlannedDate::day({ 2019, 2, 6 }), u"mercredi 6~février 2019"_s,
            u"Wednesday 6 February 2019"_s);
        row("a morning", PlannedDate::day({ 2019, 2, 6 }, half9, half12),
            u"mercredi 6~février 2019, 9_h_30 – 12_h_30"_s,
            u"Wednesday 6 February 2019, 9:30–12:30"_s);
        row("several days", PlannedDate::days(march12, { 2019, 3, 14 }),
            u"du mardi 12 au jeudi 14~mars 2019"_s, u"Tuesday 12 – Thursday 14 March 2019"_s);
        row("over two months", PlannedDate::days({ 2018, 5, 28 }, { 2018, 6, 2 }),
            u"du lundi 28~mai au samedi 2~juin 2018"_s, u"Monday 28 May – Saturday 2 June 2018"_s);
        row("days with hours", withHours(march12, { 2019, 3, 13 }, { 9, 0 }, { 17, 0 }),
            u"du mardi 12~mars à 9_h au mercredi 13~mars 2019 à 17_h"_s,
            u"Tuesday 12 March at 9:00 to Wednesday 13 March 2019 at 17:00"_s);
        row("from the first", bounded(Bound::From, PlannedDate::day(april1)),
            u"à compter du lundi 1er~avril 2019"_s, u"from Monday 1 April 2019"_s);
        row("by a day", bounded(Bound::By, PlannedDate::day({ 2019, 6, 30 })),
            u"au plus tard le dimanche 30~juin 2019"_s, u"no later than Sunday 30 June 2019"_s);
        row("a week", PlannedDate::weekOf({ 2019, 4, 10 }), u"semaine~15, du 8 au 14~avril 2019"_s,
            u"week 15, 8–14 April 2019"_s);
        row("a period", PlannedDate::period({ 2019, 4, 15 }, { 2019, 5, 10 }),
            u"du 15~avril au 10~mai 2019"_s, u"15 April – 10 May 2019"_s);
        row("a month", PlannedDate::month(2019, 9), u"septembre 2019"_s, u"September 2019"_s);
    }
    void namesTheWeekdayInFull() { compare(Wording::Full); }
};

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
