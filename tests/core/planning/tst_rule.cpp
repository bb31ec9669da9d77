// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rule.h"
#include "core/planning/ruleforms.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestRule : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
            { "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "FREQ=MONTHLY;INTERVAL=6",
                "FREQ=MONTHLY;COUNT=5;BYDAY=1TU", "FREQ=MONTHLY;UNTIL=20201231;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY;WKST=SU;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYWEEKNO=12;BYDAY=WE",
                "FREQ=YEARLY;BYYEARDAY=1,-1" })
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }

    void readsWhatItWrites()
    {
        QFETCH(QString, rule);
        const auto read = Rule::fromString(rule);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->toString(), rule);
    }

    void understandsOtherSpellings()
    {
        QCOMPARE(Rule::fromString(u"RRULE:freq=monthly;byday=+1tu;interval=1"_s)->toString(),
            u"FREQ=MONTHLY;BYDAY=1TU"_s);
        QCOMPARE(
            Rule::fromString(u"UNTIL=20201231T225959Z;FREQ=WEEKLY"_s)->until, QDate(2020, 12, 31));
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *rule, const QString &part) {
            QTest::newRow(*rule ? rule : "nothing") << QString::fromLatin1(rule) << part;
        };
        row("", u"how often"_s);
        row("INTERVAL=2", u"how often"_s);
        row("every month", u"EVERY MONTH"_s);
        row("FREQ=HOURLY", u"HOURLY"_s);
        row("FREQ=MONTHLY;INTERVAL=0", u"INTERVAL=0"_s);
        row("FREQ=MONTHLY;COUNT=-3", u"COUNT=-3"_s);
        row("FREQ=MONTHLY;BYDAY=XX", u"BYDAY=XX"_s);
        row("FREQ=MONTHLY;BYDAY=0TU", u"BYDAY=0TU"_s);
        row("FREQ=MONTHLY;BYMONTHDAY=32", u"BYMONTHDAY=32"_s);
        row("FREQ=MONTHLY;BYHOUR=9", u"BYHOUR=9"_s);
        row("FREQ=MONTHLY;UNTIL=demain", u"UNTIL=DEMAIN"_s);
        row("FREQ=MONTHLY;FREQ=WEEKLY", u"FREQ=WEEKLY"_s);
        row("FREQ=MONTHLY;COUNT=3;UNTIL=20201231", u"not both"_s);
        row("FREQ=WEEKLY;BYDAY=1TU", u"BYDAY"_s);
        row("FREQ=WEEKLY;BYMONTHDAY=12", u"BYMONTHDAY"_s);
        row("FREQ=MONTHLY;BYWEEKNO=3", u"BYWEEKNO"_s);
        row("FREQ=MONTHLY;BYYEARDAY=3", u"BYYEARDAY"_s);
        row("FREQ=MONTHLY;BYSETPOS=1", u"BYSETPOS"_s);
    }

    void refusesWhatIsNoRule()
    {
        QFETCH(QString, rule);
        QFETCH(QString, part);
        const auto read = Rule::fromString(rule);
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, Trouble::Usage);
        QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    }

    void offersTheFormsThatGiveADay()
    {
        using Form = RuleForm;
        QCOMPARE(formsOf({ 2019, 3, 12 }), (QList<Form>{ Form::DayOfMonth, Form::NthWeekday }));
        QCOMPARE(formsOf({ 2019, 3, 26 }),
            (QList<Form>{ Form::DayOfMonth, Form::NthWeekday, Form::LastWeekday }));
        QCOMPARE(formsOf({ 2019, 4, 30 }),
            (QList<Form>{ Form::DayOfMonth, Form::LastWeekday, Form::LastDay }));
    }

    void movesARuleWithItsDay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("moved");
        const auto row = [](const char *rule, QDate to, const char *moved) {
            QTest::addRow("%s to %s", rule, qPrintable(to.toString(Qt::ISODate)))
                << QString::fromLatin1(rule) << to << QString::fromLatin1(moved);
        };
        row("FREQ=MONTHLY;BYDAY=2TU", { 2019, 3, 13 }, "FREQ=MONTHLY;BYDAY=2WE");
        row("FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=-1TU", { 2019, 3, 28 },
            "FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=-1TH");
        row("FREQ=MONTHLY;BYDAY=2TU", { 2019, 3, 29 }, "FREQ=MONTHLY;BYDAY=-1FR");
        row("FREQ=MONTHLY;BYMONTHDAY=12", { 2019, 3, 14 }, "FREQ=MONTHLY;BYMONTHDAY=14");
        row("FREQ=MONTHLY", { 2019, 3, 14 }, "FREQ=MONTHLY;BYMONTHDAY=14");
        row("FREQ=MONTHLY;BYMONTHDAY=12", { 2019, 3, 30 },
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
        row("FREQ=MONTHLY;BYMONTHDAY=-1", { 2019, 3, 30 },
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
        row("FREQ=WEEKLY;BYDAY=TU", { 2019, 3, 14 }, "FREQ=WEEKLY;BYDAY=TH");
        row("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=12", { 2019, 4, 2 },
            "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2");
    }

    void movesARuleWithItsDay()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, to);
        QFETCH(QString, moved);
        const auto result = movedRule(*Rule::fromString(rule), { 2019, 3, 12 }, to);
        QVERIFY(result);
        QCOMPARE(result->toString(), moved);
    }

    void leavesARuleThatIsNotSimple()
    {
        for (const QString &rule :
            { u"FREQ=WEEKLY;BYDAY=TU,TH"_s, u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s,
                u"FREQ=YEARLY;BYYEARDAY=71"_s })
            QVERIFY(!movedRule(*Rule::fromString(rule), { 2019, 3, 12 }, { 2019, 3, 13 }));
    }
};

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
