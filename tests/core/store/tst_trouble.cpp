// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/store/applying.h"
#include "core/store/opening.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingOnAFullDisk();
    void saysThatAnotherProgramIsWriting();
    void listsReferencesToNothing();
    void listsWhatIsNotKnown();
    void listsDatesThatMakeNoSense();
    void listsEventsThatAreFiledWrongly();
};

void TestTrouble::losesNothingOnAFullDisk()
{
    TestPlan plan;
    Event event = testEvent(u"Comité"_s);
    QVERIFY(plan->save(event));
    plan.close();
    const PlanOptions options = TestPlan::defaultOptions();
    {
        Result<Opened> file = openFile(plan.path(), options);
        QVERIFY(file);
        // No page more than there are: what a full disk is to SQLite.
        QVERIFY(file->connection->execute(u"PRAGMA max_page_count = 1"_s));
        Event longer = event;
        longer.summary = u"Beaucoup de mots, tous différents. "_s.repeated(20000);
        const Change change{ {}, {}, {}, {},
            { { Subject::Event, event.id.toString(), toJson(event), toJson(longer) } } };
        const auto refused
            = applyChange(*file->connection, *file->tables, change, u"x"_s, options.clock());
        QCOMPARE(refused.error().trouble, Trouble::Failed);
        QVERIFY(refused.error().detail.contains(u"full"_s));
        QVERIFY(file->tables->events.find(event.id)->value() == event);
        QVERIFY(file->connection->execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(applyChange(*file->connection, *file->tables, change, u"x"_s, options.clock()));
        event = longer;
    }
    plan.reopen();
    QVERIFY(plan->event(event.id) == event);
    QCOMPARE(*plan->check(), QStringList());
}

void TestTrouble::saysThatAnotherProgramIsWriting()
{
    TestPlan plan;
    auto other = Connection::open({ plan.path() });
    QVERIFY(other);
    QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s));
    Result<Opened> file = openFile(plan.path(), TestPlan::defaultOptions());
    QVERIFY(file);
    QVERIFY(file->readOnly);
    auto second = Connection::open({ plan.path() });
    QVERIFY((*second)->execute(u"PRAGMA busy_timeout = 0"_s));
    QCOMPARE((*second)->execute(u"BEGIN IMMEDIATE"_s).error().trouble, Trouble::Busy);
}

void TestTrouble::listsReferencesToNothing()
{
    TestPlan plan;
    const Event there = testEvent(u"Présent"_s);
    Event event = testEvent(u"Comité"_s);
    event.follows = EventId::make();
    event.framework = EventId::make();
    event.prepares = { EventId::make(), there.id };
    QVERIFY(plan->save(event));
    QVERIFY(plan->save(there));
    const QStringList problems = *plan->check();
    QCOMPARE(problems.size(), 3);
    for (const QString &problem : problems)
        QVERIFY(problem.contains(event.title));
}

void TestTrouble::listsWhatIsNotKnown()
{
    TestPlan plan;
    Event event = testEvent(u"Comité"_s, {}, u"DEP:999"_s);
    event.kind = u"unheard-of"_s;
    QVERIFY(plan->save(event));
    const QStringList problems = *plan->check();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.first().contains(u"unheard-of"_s));
    QVERIFY(problems.last().contains(u"DEP:999"_s));
}

void TestTrouble::listsDatesThatMakeNoSense()
{
    TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }))));
    plan.close();
    QCOMPARE(runRaw(plan.path(), { u"UPDATE event SET date_to = date_from - 5"_s }), QString());
    plan.reopen();
    const QStringList problems = *plan->check();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(u"Comité"_s));
}

void TestTrouble::listsEventsThatAreFiledWrongly()
{
    TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Comité"_s, {}, u"DEP:33"_s)));
    plan.close();
    QCOMPARE(runRaw(plan.path(),
                 { u"DELETE FROM event_under WHERE territory = "
                   "(SELECT id FROM territory WHERE code = 'NAT')"_s }),
        QString());
    QCOMPARE(runRaw(plan.path(), { u"DELETE FROM event_search"_s }), QString());
    plan.reopen();
    QCOMPARE(plan->check()->size(), 2);
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestTrouble)
#include "tst_trouble.moc"
