// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QRandomGenerator>
#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

/// What is remembered in memory, territories and words found, against what the file says.
class TestCounts : public QObject
{
    Q_OBJECT

private slots:
    void followsWhateverIsDone();
    void seesWhatIsWrittenPastIt();
    void findsByWordsAnewAfterEachChange();
    void narrowsManyEventsAsItNarrowsFew_data();
    void narrowsManyEventsAsItNarrowsFew();
};

namespace {

const QStringList places{ QString(), u"NAT"_s, u"REG:84"_s, u"DEP:38"_s, u"EPCI:200040715"_s,
    u"EPCI:200093201"_s, u"COM:68224"_s, u"OWN:alpes"_s };

Territory alps(const QStringList &members)
{
    Territory grouping;
    grouping.code = *TerritoryCode::fromString(u"OWN:alpes"_s);
    grouping.kind = TerritoryKind::Grouping;
    grouping.name = u"Alpes"_s;
    for (const QString &member : members)
        grouping.members += *TerritoryCode::fromString(member);
    return grouping;
}

Event randomEvent(QRandomGenerator &random)
{
    Event event = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }));
    for (int i = random.bounded(3); i > 0; --i) {
        const auto code = TerritoryCode::fromString(places.at(random.bounded(int(places.size()))));
        const EventTerritory one{ code.value_or(TerritoryCode()),
            allTerritoryRoles().at(random.bounded(3)) };
        const bool twice = std::any_of(event.territories.begin(), event.territories.end(),
            [&one](const EventTerritory &other) {
                return other.code == one.code;
            });
        if (code && !twice)
            event.territories += one;
    }
    return event;
}

QString told(const QHash<TerritoryCode, int> &counts)
{
    QStringList lines;
    for (auto one = counts.begin(); one != counts.end(); ++one)
        lines += one.key().toString() + u'=' + QString::number(one.value());
    lines.sort();
    return lines.join(u' ');
}

QString written(const TestPlan &plan)
{
    return runRaw(plan.path(),
        { u"SELECT group_concat(line, ' ') FROM (SELECT t.code || '=' || COUNT(*) AS line "
          "FROM event_under u JOIN territory t ON t.id = u.territory GROUP BY t.code "
          "ORDER BY line)"_s });
}

} // namespace

void TestCounts::followsWhateverIsDone()
{
    TestPlan plan;
    QVERIFY(plan->save(alps({ u"DEP:38"_s, u"DEP:73"_s })));
    QRandomGenerator random(3);
    QList<Event> events;
    QList<Change> done;
    for (int step = 0; step < 120; ++step) {
        const int act = random.bounded(10);
        if (act < 4 || events.isEmpty()) {
            events += randomEvent(random);
            done += *plan->save(events.constLast());
        } else if (act < 7) {
            Event &event = events[random.bounded(int(events.size()))];
            event.territories = randomEvent(random).territories;
            done += *plan->save(event);
        } else if (act == 7) {
            const Event gone = events.takeAt(random.bounded(int(events.size())));
            done += *plan->remove(Subject::Event, gone.id.toString());
        } else if (act == 8) {
            QVERIFY(
                plan->save(alps({ random.bounded(2) ? u"DEP:38"_s : u"DEP:62"_s, u"DEP:73"_s })));
        } else {
            // Refused half way: all of it is taken back.
            Event bad = randomEvent(random);
            bad.organisations = { { OrganisationId::make(), OrganisationRole::Hosts, {} } };
            QVERIFY(!plan->save(bad));
        }
        QCOMPARE(told(*plan->countsByTerritory()), written(plan));
    }
    plan.reopen();
    QCOMPARE(told(*plan->countsByTerritory()), written(plan));
    const auto outlines = plan->outlines();
    for (const EventOutline &outline : *outlines)
        QCOMPARE(outline.territories, outlineOf(*plan->event(outline.id)).territories);
}

void TestCounts::seesWhatIsWrittenPastIt()
{
    TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Un"_s, {}, u"DEP:38"_s)));
    const TerritoryCode isere = *TerritoryCode::fromString(u"DEP:38"_s);
    QCOMPARE(plan->countsByTerritory()->value(isere), 1);
    QCOMPARE(
        runRaw(plan.path(), { u"PRAGMA foreign_keys = ON"_s, u"DELETE FROM event"_s }), QString());
    QCOMPARE(plan->countsByTerritory()->value(isere), 0);
}

void TestCounts::findsByWordsAnewAfterEachChange()
{
    TestPlan plan;
    Filter words;
    words.text = u"echirolles"_s;
    QCOMPARE(*plan->count(words), 0);
    Event event = testEvent(u"Échirolles"_s, {}, u"DEP:38"_s);
    QVERIFY(plan->save(event));
    QCOMPARE(*plan->count(words), 1);
    event.title = u"Grenoble"_s;
    QVERIFY(plan->save(event));
    QCOMPARE(*plan->count(words), 0);
    QVERIFY(plan->countsByTerritory(words)->isEmpty());
}

void TestCounts::narrowsManyEventsAsItNarrowsFew_data()
{
    QTest::addColumn<int>("events");
    QTest::newRow("few: read one by one") << 60;
    QTest::newRow("many: asked for each event of the dates") << 1300;
}

void TestCounts::narrowsManyEventsAsItNarrowsFew()
{
    QFETCH(int, events);
    TestPlan plan;
    Change change;
    for (int i = 0; i < events; ++i) {
        Event event = testEvent(i % 2 ? u"Comité"_s : u"Atelier"_s,
            PlannedDate::day(QDate(2019, 1, 1).addDays(i % 100)),
            i % 3 ? u"DEP:38"_s : u"EPCI:200093201"_s);
        event.kind = i % 5 ? u"meeting"_s : u"webinar"_s;
        change.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
    }
    QVERIFY(plan->apply(change));
    const auto expected = [events](const auto &holds) {
        int count = 0;
        for (int i = 0; i < events; ++i)
            count += holds(i) ? 1 : 0;
        return count;
    };
    Filter filter;
    filter.text = u"atel"_s;
    const auto matches = [&](const auto &holds) {
        return *plan->count(filter) == expected(holds)
            && plan->outlines(filter)->size() == expected(holds);
    };
    QVERIFY(matches([](int i) {
        return i % 2 == 0;
    }));
    filter.territories = { *TerritoryCode::fromString(u"REG:84"_s) };
    QVERIFY(matches([](int i) {
        return i % 2 == 0 && i % 3 != 0;
    }));
    filter.kinds = { u"meeting"_s };
    QVERIFY(matches([](int i) {
        return i % 2 == 0 && i % 3 != 0 && i % 5 != 0;
    }));
    filter.from = QDate(2019, 1, 1);
    filter.to = QDate(2019, 2, 9);
    const auto all = [](int i) {
        return i % 2 == 0 && i % 3 != 0 && i % 5 != 0 && i % 100 < 40;
    };
    QVERIFY(matches(all));
    const auto counts = plan->countsByTerritory(filter);
    QCOMPARE(counts->value(*TerritoryCode::fromString(u"DEP:38"_s)), expected(all));
    QCOMPARE(counts->value(*TerritoryCode::fromString(u"REG:32"_s)), expected([](int i) {
        return i % 2 == 0 && i % 3 == 0 && i % 5 != 0 && i % 100 < 40;
    }));
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestCounts)
#include "tst_counts.moc"
