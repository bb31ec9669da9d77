// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void stepsAnOlderPlanUpAfterACopy_data();
    void stepsAnOlderPlanUpAfterACopy();
    void leavesAnOlderPlanThatCannotBeStepped();
    void leavesAnOlderPlanOpenedForReading();
};

namespace {

QString statementOf(const QString &step)
{
    QFile file(u":/schema/sqlite/"_s + step);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes the plan back to that step: without series, with search as it was, to the first without
/// any.
void makeOlder(TestPlan &plan, int step = 1)
{
    QVERIFY(plan->save(testEvent(u"Comité à Échirolles"_s)));
    plan.close();
    QStringList statements{ u"DROP TABLE difference_pack"_s, u"DROP TABLE event_search"_s,
        u"DROP INDEX event_by_span"_s,
        u"CREATE INDEX event_by_span ON event (span, date_from, date_to)"_s,
        u"DROP INDEX event_by_series"_s, u"ALTER TABLE event DROP COLUMN series"_s,
        u"ALTER TABLE event DROP COLUMN occurrence"_s };
    for (const QString &table :
        { u"series_exception"_s, u"series"_s, u"saved_filter"_s, u"mute"_s, u"bulletin"_s })
        statements += u"DROP TABLE "_s + table;
    if (step >= 2)
        statements += statementOf(u"0002-search.sql"_s);
    statements += u"PRAGMA user_version = %1"_s.arg(step);
    QCOMPARE(runRaw(plan.path(), statements), QString());
}

QString copyOf(const TestPlan &plan)
{
    return plan.folder() + u"/test.before-step-%1.jalons"_s.arg(schema::latest());
}

} // namespace

void TestUpgrade::stepsAnOlderPlanUpAfterACopy_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("without search") << 1;
    QTest::newRow("without series") << 2;
}

void TestUpgrade::stepsAnOlderPlanUpAfterACopy()
{
    QFETCH(int, step);
    TestPlan plan;
    makeOlder(plan, step);
    plan.reopen();
    QVERIFY(plan->series()->isEmpty());
    QVERIFY(plan->events()->first().series.isNull());
    Filter filter;
    filter.text = u"echirolles"_s;
    QCOMPARE(*plan->count(filter), 1);
    QCOMPARE(*plan->check(), QStringList());
    QVERIFY(QFileInfo::exists(copyOf(plan)));
    QCOMPARE(runRaw(copyOf(plan), { u"PRAGMA user_version"_s }), QString::number(step));
    QCOMPARE(runRaw(copyOf(plan), { u"SELECT title FROM event"_s }), u"Comité à Échirolles"_s);
    plan.reopen();
    QCOMPARE(QDir(plan.folder()).entryList({ u"*.jalons"_s }).size(), 2);
    // The copy is a plan too, and its own copy stands beside it.
    const auto copy = Plan::open(copyOf(plan), TestPlan::defaultOptions());
    QVERIFY(copy);
    QCOMPARE(*(*copy)->count(filter), 1);
}

void TestUpgrade::leavesAnOlderPlanThatCannotBeStepped()
{
    TestPlan plan;
    makeOlder(plan);
    // A row that no event may have: the new search cannot be filled from it.
    QCOMPARE(runRaw(plan.path(), { u"CREATE TABLE event_search (a)"_s }), QString());
    QVERIFY(!Plan::open(plan.path(), TestPlan::defaultOptions()));
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA user_version"_s }), u"1"_s);
    QCOMPARE(runRaw(plan.path(), { u"SELECT title FROM event"_s }), u"Comité à Échirolles"_s);
}

void TestUpgrade::leavesAnOlderPlanOpenedForReading()
{
    TestPlan plan;
    makeOlder(plan);
    PlanOptions options = TestPlan::defaultOptions();
    options.readOnly = true;
    const auto opened = Plan::open(plan.path(), options);
    QCOMPARE(opened.error().trouble, Trouble::ReadOnly);
    QVERIFY(!QFileInfo::exists(copyOf(plan)));
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA user_version"_s }), u"1"_s);
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestUpgrade)
#include "tst_upgrade.moc"
