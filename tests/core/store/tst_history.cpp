// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/store/differencepack.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QJsonDocument>
#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

/// The history of changes of many values, which is kept in packs.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void givesBackALongChangeExactly_data();
    void givesBackALongChangeExactly();
    void givesOneEventOfALongChange();
    void takesBackALongChangeFromTheHistory();
    void takesLittleRoomForAnImport();
    void survivesADamagedPack();
};

namespace {

Change longChange(int events)
{
    Change change;
    change.label = u"Import"_s;
    for (int i = 0; i < events; ++i) {
        Event event = testEvent(u"Rencontre « %1 »"_s.arg(i),
            PlannedDate::day(QDate(2019, 1, 1).addDays(i)), u"DEP:38"_s);
        event.summary = u"Les partenaires ont partagé un point d’étape ; "_s.repeated(5);
        change.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
    }
    return change;
}

} // namespace

void TestHistory::givesBackALongChangeExactly_data()
{
    QTest::addColumn<int>("events");
    QTest::newRow("too few for a pack") << 15;
    QTest::newRow("one pack") << 16;
    QTest::newRow("a full pack") << 64;
    QTest::newRow("one more") << 65;
    QTest::newRow("several packs") << 250;
}

void TestHistory::givesBackALongChangeExactly()
{
    QFETCH(int, events);
    TestPlan plan;
    const Change change = longChange(events);
    QVERIFY(plan->apply(change));
    plan.reopen();
    const auto history = plan->history(1);
    QCOMPARE(history->first().differences, change.differences);
}

void TestHistory::givesOneEventOfALongChange()
{
    TestPlan plan;
    const Change change = longChange(150);
    QVERIFY(plan->apply(change));
    for (const int place : { 0, 63, 64, 149 }) {
        const Difference &one = change.differences.at(place);
        const auto history = plan->history(10, EventId::fromString(one.key));
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().differences, QList<Difference>{ one });
    }
}

void TestHistory::takesBackALongChangeFromTheHistory()
{
    TestPlan plan;
    QVERIFY(plan->apply(longChange(100)));
    plan.reopen();
    QVERIFY(plan->apply(inverse(plan->history(1)->first())));
    QCOMPARE(*plan->count(), 0);
    QVERIFY(plan->apply(inverse(plan->history(1)->first())));
    QCOMPARE(*plan->count(), 100);
    QCOMPARE(*plan->check(), QStringList());
}

void TestHistory::takesLittleRoomForAnImport()
{
    const Change change = longChange(64);
    qsizetype plain = 0;
    for (const Difference &difference : change.differences)
        plain += QJsonDocument(difference.after).toJson(QJsonDocument::Compact).size();
    QVERIFY(packed(change.differences).size() * 5 < plain);
}

void TestHistory::survivesADamagedPack()
{
    QVERIFY(unpacked({}).isEmpty());
    QVERIFY(unpacked("not a pack at all").isEmpty());
    TestPlan plan;
    QVERIFY(plan->apply(longChange(20)));
    QCOMPARE(runRaw(plan.path(), { u"UPDATE difference_pack SET content = x'FFFFFFFF0102'"_s }),
        QString());
    const auto history = plan->history(1);
    QCOMPARE(history->first().differences.size(), 20);
    QCOMPARE(history->first().differences.first().after, QJsonObject());
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestHistory)
#include "tst_history.moc"
