// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/recurrence.h"
#include "core/planning/ruleforms.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void givesTheDaysOfARule_data();
    void givesTheDaysOfARule();
    void leavesExceptionsOut();
    void givesOnlyWhatLiesBetweenTwoDays();
    void endsWithARuleThatNoDayMeets();
    void refusesABadRule();
    void datesNoMorePreciselyThanTheSeries_data();
    void datesNoMorePreciselyThanTheSeries();
    void everyRuleGivesItsOwnDays();
    void everyStretchComesOnce();
};

namespace {

QString listed(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate day : days)
        words.append(day.toString(Qt::ISODate));
    return words.join(u' ');
}

} // namespace

void TestRecurrence::givesTheDaysOfARule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *rule, QDate first, const char *days) {
        QTest::newRow(name) << QString::fromLatin1(rule) << first << QString::fromLatin1(days);
    };
    row("every six months", "FREQ=MONTHLY;INTERVAL=6", { 2019, 3, 12 },
        "2019-03-12 2019-09-12 2020-03-12 2020-09-12");
    row("each first Tuesday", "FREQ=MONTHLY;BYDAY=1TU", { 2019, 3, 5 },
        "2019-03-05 2019-04-02 2019-05-07 2019-06-04");
    row("a first day that the rule does not give", "FREQ=MONTHLY;BYDAY=1TU", { 2019, 3, 12 },
        "2019-04-02 2019-05-07 2019-06-04 2019-07-02");
    row("every second Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", { 2019, 3, 12 },
        "2019-03-12 2019-03-26 2019-04-09 2019-04-23");
    row("the 31st, where there is one", "FREQ=MONTHLY", { 2019, 1, 31 },
        "2019-01-31 2019-03-31 2019-05-31 2019-07-31");
    row("the 31st or the last", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", { 2019, 1, 31 },
        "2019-01-31 2019-02-28 2019-03-31 2019-04-30");
    row("the 30th or the last", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", { 2019, 1, 30 },
        "2019-01-30 2019-02-28 2019-03-30 2019-04-30");
    row("the last day", "FREQ=MONTHLY;BYMONTHDAY=-1", { 2019, 11, 30 },
        "2019-11-30 2019-12-31 2020-01-31 2020-02-29");
    row("29 February, where there is one", "FREQ=YEARLY", { 2016, 2, 29 },
        "2016-02-29 2020-02-29 2024-02-29 2028-02-29");
    row("29 February or the last", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
        { 2016, 2, 29 }, "2016-02-29 2017-02-28 2018-02-28 2019-02-28");
    row("the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", { 2019, 3, 29 },
        "2019-03-29 2019-04-30 2019-05-31 2019-06-28");
    row("three times", "FREQ=MONTHLY;COUNT=3", { 2019, 3, 12 }, "2019-03-12 2019-04-12 2019-05-12");
    row("until a day that counts", "FREQ=MONTHLY;UNTIL=20190512", { 2019, 3, 12 },
        "2019-03-12 2019-04-12 2019-05-12");
    row("until the day before", "FREQ=MONTHLY;UNTIL=20190511", { 2019, 3, 12 },
        "2019-03-12 2019-04-12");
}

void TestRecurrence::givesTheDaysOfARule()
{
    QFETCH(QString, rule);
    QFETCH(QDate, first);
    QFETCH(QString, days);
    const auto given = daysOf(rule, first, {}, {}, 4);
    QVERIFY2(given, given ? "" : qPrintable(given.error().message));
    QCOMPARE(listed(*given), days);
}

void TestRecurrence::leavesExceptionsOut()
{
    const Series series{ {}, u"FREQ=MONTHLY;COUNT=4"_s, Precision::Day, { 2019, 3, 12 },
        { { 2019, 4, 12 } }, {} };
    QCOMPARE(listed(*daysOf(series, {}, {})), u"2019-03-12 2019-05-12 2019-06-12"_s);
    QCOMPARE(listed(*daysOf(series, {}, {}, 2)), u"2019-03-12 2019-05-12"_s);
}

void TestRecurrence::givesOnlyWhatLiesBetweenTwoDays()
{
    const auto days
        = daysOf(u"FREQ=MONTHLY;INTERVAL=6"_s, { 2019, 3, 12 }, { 2019, 9, 12 }, { 2020, 3, 12 });
    QCOMPARE(listed(*days), u"2019-09-12 2020-03-12"_s);
    QVERIFY(daysOf(u"FREQ=MONTHLY"_s, { 2019, 3, 12 }, {}, { 2019, 3, 11 })->isEmpty());
}

void TestRecurrence::endsWithARuleThatNoDayMeets()
{
    // 30 February
    const auto days = daysOf(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, { 2019, 3, 12 }, {}, {});
    QVERIFY(!days || days->isEmpty());
}

void TestRecurrence::refusesABadRule()
{
    QCOMPARE(daysOf(u"chaque mois"_s, { 2019, 3, 12 }, {}, {}).error().trouble, Trouble::Usage);
    QCOMPARE(daysOf(u"FREQ=MONTHLY"_s, {}, {}, {}).error().trouble, Trouble::Usage);
}

void TestRecurrence::datesNoMorePreciselyThanTheSeries_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<PlannedDate>("date");
    QTest::newRow("day") << Precision::Day << PlannedDate::day({ 2019, 9, 12 });
    QTest::newRow("week") << Precision::Week << PlannedDate::weekOf({ 2019, 9, 12 });
    QTest::newRow("month") << Precision::Month << PlannedDate::month(2019, 9);
    QTest::newRow("quarter") << Precision::Quarter << PlannedDate::quarter(2019, 3);
    QTest::newRow("half-year") << Precision::HalfYear << PlannedDate::halfYear(2019, 2);
    QTest::newRow("year") << Precision::Year << PlannedDate::year(2019);
}

void TestRecurrence::datesNoMorePreciselyThanTheSeries()
{
    QFETCH(Precision, precision);
    QFETCH(PlannedDate, date);
    QVERIFY(dateOf({ 2019, 9, 12 }, precision) == date);
}

void TestRecurrence::everyRuleGivesItsOwnDays()
{
    QRandomGenerator random(20190312);
    for (int turn = 0; turn < 400; ++turn) {
        const QDate first = QDate(2016, 1, 1).addDays(random.bounded(2000));
        const auto every = static_cast<Rule::Every>(random.bounded(4));
        const int interval = 1 + random.bounded(4);
        const QList<RuleForm> forms = formsOf(first);
        const RuleForm form = forms.at(random.bounded(forms.size()));
        const Rule rule = ruleAt(first, every, interval, form);
        const auto days = daysOf(rule.toString(), first, {}, {}, 12);
        const QByteArray told
            = (rule.toString() + u" from "_s + first.toString(Qt::ISODate)).toUtf8();
        QVERIFY2(days, told.constData());
        QCOMPARE(days->size(), 12);
        QVERIFY2(days->first() == first, told.constData());
        for (qsizetype i = 1; i < days->size(); ++i) {
            const QDate day = days->at(i);
            const QDate before = days->at(i - 1);
            QVERIFY2(before < day, told.constData());
            const int months = 12 * (day.year() - before.year()) + day.month() - before.month();
            if (every == Rule::Every::Day)
                QVERIFY2(before.daysTo(day) == interval, told.constData());
            else if (every == Rule::Every::Week)
                QVERIFY2(before.daysTo(day) == 7 * interval, told.constData());
            else
                QVERIFY2(
                    months == (every == Rule::Every::Year ? 12 : 1) * interval, told.constData());
            // The same day again: no rule drifts.
            if (every == Rule::Every::Month || every == Rule::Every::Year)
                QVERIFY2(form != RuleForm::DayOfMonth
                        || day.day() == std::min(first.day(), day.daysInMonth()),
                    told.constData());
            if (form == RuleForm::NthWeekday || form == RuleForm::LastWeekday)
                QVERIFY2(every == Rule::Every::Day || day.dayOfWeek() == first.dayOfWeek(),
                    told.constData());
        }
    }
}

void TestRecurrence::everyStretchComesOnce()
{
    for (const Precision precision : { Precision::Week, Precision::Month, Precision::Quarter,
             Precision::HalfYear, Precision::Year }) {
        for (const int interval : { 1, 2, 3 }) {
            const PlannedDate first = dateOf({ 2019, 8, 14 }, precision);
            const auto days
                = daysOf(ruleOf(precision, interval).toString(), first.from, {}, {}, 10);
            QVERIFY(days);
            PlannedDate last;
            for (const QDate day : *days) {
                const PlannedDate date = dateOf(day, precision);
                QCOMPARE(date.from, day);
                QVERIFY(!date.problem());
                QVERIFY(!last.isKnown() || last.to < date.from);
                if (interval == 1 && last.isKnown())
                    QCOMPARE(last.to.addDays(1), date.from);
                last = date;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
