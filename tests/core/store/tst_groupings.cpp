// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestGroupings : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatLiesBelowItsMembers();
    void followsItsMembersWhenTheyChange();
    void liesUnderWhatAllItsMembersLieUnder();
    void holdsAGroupingThatHoldsAnother();
    void survivesARingOfGroupings();
    void refusesAGroupingThatIsNone_data();
    void refusesAGroupingThatIsNone();
    void isFoundByCodeAndByName();
    void isNamedInTheSearchByItsPresentName();
};

namespace {

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

Territory grouping(const QString &number, const QStringList &members)
{
    Territory territory;
    territory.code = code(u"OWN:"_s + number);
    territory.kind = TerritoryKind::Grouping;
    territory.name = u"Groupe "_s + number;
    for (const QString &member : members)
        territory.members += code(member);
    return territory;
}

int countAt(const Plan &plan, const QString &territory)
{
    Filter filter;
    filter.territories = { code(territory) };
    const int count = *plan.count(filter);
    return plan.countsByTerritory()->value(code(territory)) == count ? count : -1;
}

Event at(const QString &territory)
{
    return testEvent(u"À "_s + territory, PlannedDate::day({ 2019, 3, 12 }), territory);
}

} // namespace

void TestGroupings::holdsWhatLiesBelowItsMembers()
{
    TestPlan plan;
    QVERIFY(plan->save(at(u"EPCI:200040715"_s)));
    QVERIFY(plan->save(grouping(u"alpes"_s, { u"DEP:38"_s, u"DEP:73"_s })));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 1);
    QVERIFY(plan->save(at(u"DEP:73"_s)));
    QVERIFY(plan->save(at(u"DEP:33"_s)));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 2);
    QCOMPARE(*plan->check(), QStringList());
}

void TestGroupings::followsItsMembersWhenTheyChange()
{
    TestPlan plan;
    QVERIFY(plan->save(at(u"DEP:38"_s)));
    QVERIFY(plan->save(at(u"DEP:73"_s)));
    Territory alpes = grouping(u"alpes"_s, { u"DEP:38"_s });
    QVERIFY(plan->save(alpes));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 1);
    alpes.members = { code(u"DEP:73"_s), code(u"DEP:33"_s) };
    const Result<Change> edited = plan->save(alpes);
    QVERIFY(plan->save(at(u"DEP:33"_s)));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 2);
    QVERIFY(plan->apply(inverse(*edited)));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 1);
    QVERIFY(plan->remove(Subject::Territory, u"OWN:alpes"_s));
    QCOMPARE(countAt(*plan, u"OWN:alpes"_s), 0);
    QCOMPARE(*plan->check(), QStringList());
}

void TestGroupings::liesUnderWhatAllItsMembersLieUnder()
{
    TestPlan plan;
    QVERIFY(plan->save(grouping(u"isere"_s, { u"EPCI:200040715"_s, u"COM:38544"_s })));
    QVERIFY(plan->save(grouping(u"loin"_s, { u"DEP:38"_s, u"DEP:33"_s })));
    QVERIFY(plan->save(at(u"OWN:isere"_s)));
    QVERIFY(plan->save(at(u"OWN:loin"_s)));
    QCOMPARE(countAt(*plan, u"DEP:38"_s), 1);
    QCOMPARE(countAt(*plan, u"DEP:33"_s), 0);
    QCOMPARE(countAt(*plan, u"NAT"_s), 2);
    Territory isere = plan->ownTerritories()->first();
    QCOMPARE(isere.code, code(u"OWN:isere"_s));
    isere.members += code(u"DEP:33"_s);
    QVERIFY(plan->save(isere));
    QCOMPARE(countAt(*plan, u"DEP:38"_s), 0);
    QCOMPARE(*plan->check(), QStringList());
}

void TestGroupings::holdsAGroupingThatHoldsAnother()
{
    TestPlan plan;
    QVERIFY(plan->save(grouping(u"petit"_s, { u"EPCI:200040715"_s })));
    QVERIFY(plan->save(grouping(u"grand"_s, { u"OWN:petit"_s, u"DEP:33"_s })));
    QVERIFY(plan->save(at(u"EPCI:200040715"_s)));
    QCOMPARE(countAt(*plan, u"OWN:grand"_s), 1);
    QVERIFY(plan->save(grouping(u"petit"_s, { u"DEP:2A"_s })));
    QCOMPARE(countAt(*plan, u"OWN:grand"_s), 0);
    QCOMPARE(*plan->check(), QStringList());
}

void TestGroupings::survivesARingOfGroupings()
{
    TestPlan plan;
    QVERIFY(plan->save(grouping(u"un"_s, { u"OWN:deux"_s })));
    QVERIFY(plan->save(grouping(u"deux"_s, { u"OWN:un"_s, u"DEP:33"_s })));
    QVERIFY(plan->save(at(u"DEP:33"_s)));
    QVERIFY(plan->save(at(u"OWN:un"_s)));
    QCOMPARE(countAt(*plan, u"OWN:un"_s), 2);
    QCOMPARE(countAt(*plan, u"OWN:deux"_s), 2);
}

void TestGroupings::refusesAGroupingThatIsNone_data()
{
    QTest::addColumn<Territory>("territory");
    Territory official = grouping(u"x"_s, {});
    official.code = code(u"DEP:33"_s);
    QTest::newRow("an official code") << official;
    Territory nameless = grouping(u"x"_s, {});
    nameless.name.clear();
    QTest::newRow("no name") << nameless;
    QTest::newRow("itself as a member") << grouping(u"x"_s, { u"OWN:x"_s });
}

void TestGroupings::refusesAGroupingThatIsNone()
{
    QFETCH(Territory, territory);
    TestPlan plan;
    QCOMPARE(plan->save(territory).error().trouble, Trouble::Usage);
    QVERIFY(plan->ownTerritories()->isEmpty());
}

void TestGroupings::isFoundByCodeAndByName()
{
    TestPlan plan;
    QVERIFY(plan->save(grouping(u"été"_s, { u"DEP:33"_s })));
    const TerritoryCode own = plan->ownTerritories()->first().code;
    QVERIFY(plan->resolveTerritory(u"groupe ETE"_s) == own);
    QVERIFY(plan->resolveTerritory(own.toString()) == own);
    QVERIFY(plan->resolveTerritory(u"DEP:33"_s) == code(u"DEP:33"_s));
    QCOMPARE(plan->resolveTerritory(u"nulle part"_s).error().trouble, Trouble::Usage);
    QCOMPARE(plan->territoryName(own), u"Groupe été"_s);
    QCOMPARE(plan->territoryName(code(u"DEP:33"_s)), u"Gironde"_s);
    QCOMPARE(plan->territoryName(code(u"DEP:999"_s)), u"DEP:999"_s);
}

void TestGroupings::isNamedInTheSearchByItsPresentName()
{
    TestPlan plan;
    Territory own = grouping(u"x"_s, { u"DEP:33"_s });
    own.name = u"Rives de la Garonne"_s;
    QVERIFY(plan->save(own));
    QVERIFY(plan->save(at(u"OWN:x"_s)));
    Filter filter;
    filter.text = u"garonne"_s;
    QCOMPARE(*plan->count(filter), 1);
    own.name = u"Bords de Dordogne"_s;
    QVERIFY(plan->save(own));
    QCOMPARE(*plan->count(filter), 0);
    filter.text = u"dordogne"_s;
    QCOMPARE(*plan->count(filter), 1);
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestGroupings)
#include "tst_groupings.moc"
