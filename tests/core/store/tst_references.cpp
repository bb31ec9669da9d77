// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fullplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void refusesToRemoveWhatEventsName_data();
    void refusesToRemoveWhatEventsName();
    void findsTheEventsOfASeriesInTheOrderOfItsRule();
    void tellsAnEventOfASeriesThatIsNotThere();
    void findsEventsThatNameAnother();
    void putsAKindOfThePlanBesideTheBuiltInOnes();
    void startsWithTheCommitmentsGathered();
};

void TestReferences::refusesToRemoveWhatEventsName_data()
{
    const EveryField all = everyField();
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("key");
    QTest::newRow("organisation") << Subject::Organisation << all.organisation.id.toString();
    QTest::newRow("priority") << Subject::Priority << all.priority.id.toString();
    QTest::newRow("kind") << Subject::Kind << all.kind.key;
    QTest::newRow("series") << Subject::Series << all.series.id.toString();
    QTest::newRow("grouping") << Subject::Territory << all.grouping.code.toString();
}

void TestReferences::refusesToRemoveWhatEventsName()
{
    QFETCH(Subject, subject);
    QFETCH(QString, key);
    TestPlan plan;
    const EveryField all = everyField();
    saveAll(*plan, all);
    const Result<Change> refused = plan->remove(subject, key);
    QCOMPARE(refused.error().trouble, Trouble::Usage);
    QVERIFY2(refused.error().message.contains(u'1'), qPrintable(refused.error().message));
    QVERIFY(plan->event(all.event.id) == all.event);
    QVERIFY(plan->remove(Subject::Event, all.event.id.toString()));
    const Result<Change> removed = plan->remove(subject, key);
    QVERIFY(removed);
    QVERIFY(plan->apply(inverse(*removed)));
    QCOMPARE(*plan->check(), QStringList());
}

void TestReferences::findsTheEventsOfASeriesInTheOrderOfItsRule()
{
    TestPlan plan;
    const Series series{ SeriesId::make(), u"FREQ=MONTHLY"_s, Precision::Day, { 2019, 3, 5 }, {},
        {} };
    QVERIFY(plan->save(series));
    Event first = testEvent(u"Club"_s, PlannedDate::day({ 2019, 4, 20 }));
    first.series = series.id;
    first.occurrence = { 2019, 3, 5 };
    Event second = testEvent(u"Club"_s, PlannedDate::day({ 2019, 4, 5 }));
    second.series = series.id;
    second.occurrence = { 2019, 4, 5 };
    for (const Event &event : { second, first, testEvent(u"Autre"_s) })
        QVERIFY(plan->save(event));
    QVERIFY(plan->occurrences(series.id) == (QList<Event>{ first, second }));
    QVERIFY(plan->occurrences(SeriesId::make())->isEmpty());
    QCOMPARE(plan->series(SeriesId::make()).error().trouble, Trouble::NotFound);
}

void TestReferences::tellsAnEventOfASeriesThatIsNotThere()
{
    TestPlan plan;
    Event event = testEvent(u"Club"_s, PlannedDate::day({ 2019, 3, 5 }));
    event.series = SeriesId::make();
    event.occurrence = { 2019, 3, 5 };
    QVERIFY(plan->save(event));
    QCOMPARE(plan->check()->size(), 1);
    QVERIFY(plan->check()->first().contains(u"Club"_s));
}

void TestReferences::findsEventsThatNameAnother()
{
    TestPlan plan;
    const EveryField all = everyField();
    saveAll(*plan, all);
    const QList<EventOutline> naming{ outlineOf(all.event) };
    for (const Event &event : { all.framework, all.earlier, all.milestone })
        QVERIFY(plan->related(event.id) == naming);
    QVERIFY(plan->related(all.event.id)->isEmpty());
}

void TestReferences::putsAKindOfThePlanBesideTheBuiltInOnes()
{
    TestPlan plan;
    const QList<Kind> builtIn = builtInKinds();
    QVERIFY(plan->kinds() == builtIn);
    const Kind own{ u"zythologie"_s, u"Zythologie"_s, {}, Family::Other, false };
    const Kind other{ u"atelier-long"_s, u"Atelier long"_s, {}, Family::Workshop, false };
    Kind retired = builtIn.at(2);
    retired.retired = true;
    for (const Kind &kind : { own, other, retired })
        QVERIFY(plan->save(kind));
    QList<Kind> expected = builtIn + QList<Kind>{ other, own };
    expected[2] = retired;
    QVERIFY(plan->kinds() == expected);
    QVERIFY(plan->save(testEvent(u"Comité"_s)));
    QVERIFY(plan->remove(Subject::Kind, retired.key));
    QVERIFY(plan->kinds()->contains(builtIn.at(2)));
}

void TestReferences::startsWithTheCommitmentsGathered()
{
    TestPlan plan;
    const Result<QList<Commitment>> gathered = gatheredCommitments();
    QVERIFY(gathered);
    QVERIFY(!gathered->isEmpty());
    QCOMPARE(plan->commitments()->size(), gathered->size());
    for (const Commitment &commitment : *gathered)
        QVERIFY(plan->commitments()->contains(commitment));
    QVERIFY(plan->history(10)->isEmpty());
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestReferences)
#include "tst_references.moc"
