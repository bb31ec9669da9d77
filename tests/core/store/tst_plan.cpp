// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/fullplan.h"

#include <QSignalSpy>
#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestPlanStore : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryFieldBackAfterReopening();
    void signsAndAnnouncesAChange();
    void saysNothingOfAChangeThatChangesNothing();
    void givesAnIdToAValueWithoutOne();
    void refusesWhatSomebodyElseChanged();
    void refusesAnEventWithAProblem();
    void refusesAReferenceToNothing();
    void keepsEventsInTheOrderOfAList();
    void outlinesAreThoseOfTheEvents();
    void appliesManyAsOneOrNone();
    void writesWhatIsNamedBeforeWhatNamesIt();
};

void TestPlanStore::givesEveryFieldBackAfterReopening()
{
    TestPlan plan;
    const EveryField all = everyField();
    saveAll(*plan, all);
    plan.reopen();
    QCOMPARE(toJson(*plan->event(all.event.id)), toJson(all.event));
    for (const Event &event : { all.event, all.earlier, all.milestone, all.framework })
        QVERIFY(plan->event(event.id) == event);
    QCOMPARE(plan->events()->size(), 4);
    QVERIFY(plan->events()->contains(all.event));
    QVERIFY(plan->description() == all.description);
    QVERIFY(plan->ownTerritories() == QList<Territory>{ all.grouping });
    QVERIFY(plan->commitments()->contains(all.commitment));
    QVERIFY(plan->kinds()->contains(all.kind));
    QVERIFY(plan->organisations() == QList<Organisation>{ all.organisation });
    QVERIFY(plan->priorities() == QList<Priority>{ all.priority });
    QVERIFY(plan->series() == QList<Series>{ all.series });
    QVERIFY(plan->series(all.series.id) == all.series);
    QVERIFY(plan->savedFilters() == QList<SavedFilter>{ all.savedFilter });
    QVERIFY(plan->mutes() == QList<Mute>{ all.mute });
    QVERIFY(plan->bulletins() == QList<Bulletin>{ all.bulletin });
    QCOMPARE(*plan->check(), QStringList());
}

void TestPlanStore::signsAndAnnouncesAChange()
{
    TestPlan plan;
    QSignalSpy changed(&*plan, &Plan::changed);
    QVERIFY(plan->lastSaved().isNull());
    Event event = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }));
    const Result<Change> change = plan->save(event);
    QVERIFY(change);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<Change>() == *change);
    QCOMPARE(change->who, u"Camille"_s);
    QCOMPARE(change->when, QDateTime({ 2019, 3, 12 }, { 8, 0 }, Qt::UTC));
    QCOMPARE(plan->lastSaved(), change->when);
    QVERIFY(change->label.contains(event.title));
    QVERIFY(!change->id.isNull());
    const QList<Difference> expected{ { Subject::Event, event.id.toString(), {}, toJson(event) } };
    QVERIFY(change->differences == expected);
    QVERIFY(plan->history(10) == QList<Change>{ *change });
    event.place = u"Lille"_s;
    QCOMPARE(plan->save(event, u"Situer le comité"_s)->label, u"Situer le comité"_s);
}

void TestPlanStore::saysNothingOfAChangeThatChangesNothing()
{
    TestPlan plan;
    const Event event = testEvent(u"Comité"_s);
    QVERIFY(plan->save(event));
    QSignalSpy changed(&*plan, &Plan::changed);
    QVERIFY(plan->save(event)->differences.isEmpty());
    QVERIFY(plan->save(Description())->differences.isEmpty());
    QVERIFY(plan->apply(Change())->differences.isEmpty());
    const QJsonObject same = toJson(event);
    const Change idle{ {}, u"Rien"_s, {}, {},
        { { Subject::Event, event.id.toString(), same, same } } };
    QVERIFY(plan->apply(idle)->differences.isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(plan->history(10)->size(), 1);
}

void TestPlanStore::givesAnIdToAValueWithoutOne()
{
    TestPlan plan;
    Event event = testEvent(u"Comité"_s);
    event.id = {};
    const QString key = plan->save(event)->differences.first().key;
    event.id = EventId::fromString(key);
    QVERIFY(!event.id.isNull());
    QVERIFY(plan->event(event.id) == event);
}

void TestPlanStore::refusesWhatSomebodyElseChanged()
{
    TestPlan plan;
    const Event event = testEvent(u"Comité"_s);
    QVERIFY(plan->save(event));
    Event mine = event;
    mine.title = u"Le mien"_s;
    Event theirs = event;
    theirs.title = u"Le leur"_s;
    const QString key = event.id.toString();
    const Change late{ {}, {}, {}, {}, { { Subject::Event, key, toJson(event), toJson(mine) } } };
    QVERIFY(plan->save(theirs));
    QCOMPARE(plan->apply(late).error().trouble, Trouble::Conflict);
    const Change again{ {}, {}, {}, {}, { { Subject::Event, key, {}, toJson(mine) } } };
    QCOMPARE(plan->apply(again).error().trouble, Trouble::Conflict);
    const Change gone{ {}, {}, {}, {}, { { Subject::Event, key, toJson(event), {} } } };
    QCOMPARE(plan->apply(gone).error().trouble, Trouble::Conflict);
    QVERIFY(plan->event(event.id) == theirs);
    QCOMPARE(plan->history(10)->size(), 2);
}

void TestPlanStore::refusesAnEventWithAProblem()
{
    TestPlan plan;
    const Event event = testEvent(u"  "_s);
    const Result<Change> refused = plan->save(event);
    QCOMPARE(refused.error().trouble, Trouble::Usage);
    QCOMPARE(refused.error().message, *problemOf(event));
    QCOMPARE(*plan->count(), 0);
}

void TestPlanStore::refusesAReferenceToNothing()
{
    TestPlan plan;
    Event event = testEvent(u"Comité"_s);
    event.priorities = { PriorityId::make() };
    QCOMPARE(plan->save(event).error().trouble, Trouble::NotFound);
    event.priorities.clear();
    event.organisations = { { OrganisationId::make(), {}, {} } };
    QCOMPARE(plan->save(event).error().trouble, Trouble::NotFound);
    QCOMPARE(*plan->count(), 0);
    QCOMPARE(*plan->check(), QStringList());
}

void TestPlanStore::keepsEventsInTheOrderOfAList()
{
    TestPlan plan;
    const QDate day(2019, 3, 12);
    const QStringList inOrder{ u"avant"_s, u"b sans heure"_s, u"à 9 h"_s, u"eau"_s, u"école"_s,
        u"Été"_s, u"mars"_s, u"sans date"_s };
    QVERIFY(plan->save(testEvent(inOrder.at(7))));
    QVERIFY(plan->save(testEvent(inOrder.at(6), PlannedDate::period(day, day.addDays(9)))));
    for (const int i : { 5, 3, 4 })
        QVERIFY(plan->save(testEvent(inOrder.at(i), PlannedDate::day(day, { 10, 0 }))));
    QVERIFY(plan->save(testEvent(inOrder.at(2), PlannedDate::day(day, { 9, 0 }))));
    QVERIFY(plan->save(testEvent(inOrder.at(1), PlannedDate::day(day))));
    QVERIFY(plan->save(testEvent(inOrder.at(0), PlannedDate::day(day.addDays(-1)))));
    QStringList titles;
    const auto events = plan->events();
    for (const Event &event : *events)
        titles += event.title;
    QCOMPARE(titles, inOrder);
    titles.clear();
    const auto outlines = plan->outlines();
    for (const EventOutline &outline : *outlines)
        titles += outline.title;
    QCOMPARE(titles, inOrder);
}

void TestPlanStore::outlinesAreThoseOfTheEvents()
{
    TestPlan plan;
    saveAll(*plan, everyField());
    QList<EventOutline> expected;
    const auto events = plan->events();
    for (const Event &event : *events)
        expected += outlineOf(event);
    QVERIFY(plan->outlines() == expected);
    QVERIFY(std::any_of(expected.begin(), expected.end(), [](const EventOutline &outline) {
        return outline.territories.size() > 1;
    }));
}

void TestPlanStore::appliesManyAsOneOrNone()
{
    TestPlan plan;
    const Event first = testEvent(u"Premier"_s);
    Event second = testEvent(u"Second"_s);
    QSignalSpy changed(&*plan, &Plan::changed);
    Change both;
    for (const Event &event : { first, second })
        both.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
    QVERIFY(plan->apply(both));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(plan->history(10)->size(), 1);
    second.priorities = { PriorityId::make() };
    Change half;
    half.differences += { Subject::Event, first.id.toString(), toJson(first), {} };
    half.differences
        += { Subject::Event, second.id.toString(), both.differences.at(1).after, toJson(second) };
    QVERIFY(!plan->apply(half));
    QCOMPARE(changed.size(), 1);
    QVERIFY(plan->event(first.id) == first);
    QCOMPARE(plan->history(10)->size(), 1);
}

void TestPlanStore::writesWhatIsNamedBeforeWhatNamesIt()
{
    TestPlan plan;
    const EveryField all = everyField();
    Change change;
    change.differences += { Subject::Event, all.event.id.toString(), {}, toJson(all.event) };
    change.differences
        += { Subject::Priority, all.priority.id.toString(), {}, toJson(all.priority) };
    change.differences
        += { Subject::Organisation, all.organisation.id.toString(), {}, toJson(all.organisation) };
    change.differences
        += { Subject::Territory, all.grouping.code.toString(), {}, toJson(all.grouping) };
    const Result<Change> applied = plan->apply(change);
    QVERIFY(applied);
    QVERIFY(plan->event(all.event.id) == all.event);
    QVERIFY(plan->apply(inverse(*applied)));
    QCOMPARE(*plan->count(), 0);
    QVERIFY(plan->organisations()->isEmpty());
    QVERIFY(plan->ownTerritories()->isEmpty());
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestPlanStore)
#include "tst_plan.moc"
