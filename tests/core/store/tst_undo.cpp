// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void takesBackCreatingEditingAndRemoving_data();
    void takesBackCreatingEditingAndRemoving();
    void takesBackManyAtOnce();
    void keepsTheHistoryNewestFirst();
    void givesTheHistoryOfOneEvent();
    void findsAnUndoneEventAgain();
};

namespace {

Difference difference(Subject subject, const QString &key, const QJsonObject &value)
{
    return { subject, key, {}, value };
}

/// What is there before the subject under test: all that it names.
Change groundFor(const EveryField &all, Subject subject)
{
    Change change;
    if (subject != Subject::Organisation)
        change.differences += difference(
            Subject::Organisation, all.organisation.id.toString(), toJson(all.organisation));
    if (subject != Subject::Priority)
        change.differences
            += difference(Subject::Priority, all.priority.id.toString(), toJson(all.priority));
    if (subject != Subject::Kind)
        change.differences += difference(Subject::Kind, all.kind.key, toJson(all.kind));
    if (subject != Subject::Territory)
        change.differences
            += difference(Subject::Territory, all.grouping.code.toString(), toJson(all.grouping));
    if (subject != Subject::Series)
        change.differences
            += difference(Subject::Series, all.series.id.toString(), toJson(all.series));
    return change;
}

QJsonObject heldBy(const Plan &plan, Subject subject, const EveryField &all)
{
    const auto find = [](const auto &values, const auto &isIt) {
        const auto found = std::find_if(values.begin(), values.end(), isIt);
        return found == values.end() ? QJsonObject() : toJson(*found);
    };
    switch (subject) {
    case Subject::Event: {
        const Result<Event> event = plan.event(all.event.id);
        return event ? toJson(*event) : QJsonObject();
    }
    case Subject::Priority:
        return find(*plan.priorities(), [&all](const Priority &value) {
            return value.id == all.priority.id;
        });
    case Subject::Organisation:
        return find(*plan.organisations(), [&all](const Organisation &value) {
            return value.id == all.organisation.id;
        });
    case Subject::Kind:
        return find(*plan.kinds(), [&all](const Kind &value) {
            return value.key == all.kind.key;
        });
    case Subject::Territory:
        return find(*plan.ownTerritories(), [&all](const Territory &value) {
            return value.code == all.grouping.code;
        });
    case Subject::Commitment:
        return find(*plan.commitments(), [&all](const Commitment &value) {
            return value.wave == all.commitment.wave && value.territory == all.commitment.territory;
        });
    case Subject::Description:
        return toJson(*plan.description());
    case Subject::Series:
        return find(*plan.series(), [&all](const Series &value) {
            return value.id == all.series.id;
        });
    case Subject::SavedFilter:
        return find(*plan.savedFilters(), [&all](const SavedFilter &value) {
            return value.id == all.savedFilter.id;
        });
    case Subject::Mute:
        return find(*plan.mutes(), [&all](const Mute &value) {
            return value.key == all.mute.key;
        });
    case Subject::Bulletin:
        return find(*plan.bulletins(), [&all](const Bulletin &value) {
            return value.id == all.bulletin.id;
        });
    }
    return {};
}

} // namespace

void TestUndo::takesBackCreatingEditingAndRemoving_data()
{
    const EveryField all = everyField();
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("first");
    QTest::addColumn<QJsonObject>("second");

    Event moved = all.event;
    moved.programme.first().speakers.clear();
    moved.territories.removeFirst();
    moved.when = PlannedDate::month(2020, 9);
    moved.links.clear();
    QTest::newRow("event with everything")
        << Subject::Event << all.event.id.toString() << toJson(all.event) << toJson(moved);
    Priority priority = all.priority;
    priority.progress = Progress::Done;
    QTest::newRow("priority") << Subject::Priority << priority.id.toString() << toJson(all.priority)
                              << toJson(priority);
    Organisation organisation = all.organisation;
    organisation.name = u"DDETS de l'Ain"_s;
    QTest::newRow("organisation") << Subject::Organisation << organisation.id.toString()
                                  << toJson(all.organisation) << toJson(organisation);
    Kind kind = all.kind;
    kind.family = Family::Field;
    QTest::newRow("kind") << Subject::Kind << kind.key << toJson(all.kind) << toJson(kind);
    Territory grouping = all.grouping;
    grouping.members.removeLast();
    QTest::newRow("grouping") << Subject::Territory << grouping.code.toString()
                              << toJson(all.grouping) << toJson(grouping);
    Commitment commitment = all.commitment;
    commitment.certain = true;
    QTest::newRow("commitment") << Subject::Commitment << u"2024|COM:68224"_s
                                << toJson(all.commitment) << toJson(commitment);
    Description description = all.description;
    description.aims.clear();
    QTest::newRow("description") << Subject::Description << QString() << toJson(all.description)
                                 << toJson(description);
    Series series = all.series;
    series.exceptions.removeFirst();
    QTest::newRow("series") << Subject::Series << series.id.toString() << toJson(all.series)
                            << toJson(series);
    SavedFilter saved = all.savedFilter;
    saved.filter = {};
    QTest::newRow("saved filter") << Subject::SavedFilter << saved.id.toString()
                                  << toJson(all.savedFilter) << toJson(saved);
    Bulletin bulletin = all.bulletin;
    bulletin.blocks.removeLast();
    bulletin.day = { 2019, 5, 4 };
    QTest::newRow("bulletin") << Subject::Bulletin << bulletin.id.toString() << toJson(all.bulletin)
                              << toJson(bulletin);
    QTest::newRow("mute") << Subject::Mute << all.mute.key << toJson(all.mute) << toJson(all.mute);
}

void TestUndo::takesBackCreatingEditingAndRemoving()
{
    QFETCH(Subject, subject);
    QFETCH(QString, key);
    QFETCH(QJsonObject, first);
    QFETCH(QJsonObject, second);
    TestPlan plan;
    const EveryField all = everyField();
    QVERIFY(plan->apply(groundFor(all, subject)));
    const QJsonObject none;
    const QList<QPair<QJsonObject, QJsonObject>> acts{ { none, first }, { first, second },
        { second, none } };
    for (const auto &[before, after] : acts) {
        const Change act{ {}, u"Acte"_s, {}, {}, { { subject, key, before, after } } };
        const Result<Change> done = plan->apply(act);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QCOMPARE(heldBy(*plan, subject, all), after);
        const Result<Change> undone = plan->apply(inverse(*done));
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QCOMPARE(heldBy(*plan, subject, all), before);
        const Result<Change> redone = plan->apply(inverse(*undone));
        QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().message));
        QCOMPARE(heldBy(*plan, subject, all), after);
        plan.reopen();
        QCOMPARE(heldBy(*plan, subject, all), after);
    }
    const QStringList problems = *plan->check();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestUndo::takesBackManyAtOnce()
{
    TestPlan plan;
    const EveryField all = everyField();
    Change import = groundFor(all, Subject::Description);
    for (const Event &event : { all.event, all.framework, all.earlier, all.milestone })
        import.differences += difference(Subject::Event, event.id.toString(), toJson(event));
    const Result<Change> done = plan->apply(import);
    QVERIFY(done);
    QCOMPARE(*plan->count(), 4);
    const Result<Change> undone = plan->apply(inverse(*done));
    QVERIFY(undone);
    QCOMPARE(*plan->count(), 0);
    QVERIFY(plan->organisations()->isEmpty());
    QVERIFY(plan->apply(inverse(*undone)));
    QVERIFY(plan->event(all.event.id) == all.event);
    QCOMPARE(plan->history(10)->size(), 3);
}

void TestUndo::keepsTheHistoryNewestFirst()
{
    TestPlan plan;
    QStringList labels;
    Event event = testEvent(u"Comité"_s);
    for (const QString &place : { u"Lille"_s, u"Roubaix"_s, u"Tourcoing"_s }) {
        event.place = place;
        QVERIFY(plan->save(event, place));
        labels.prepend(place);
    }
    plan.reopen();
    const auto history = plan->history(10);
    QStringList found;
    for (const Change &change : *history)
        found += change.label;
    QCOMPARE(found, labels);
    const Change &latest = history->first();
    QCOMPARE(latest.who, u"Camille"_s);
    QCOMPARE(latest.when, QDateTime({ 2019, 3, 12 }, { 8, 0 }, Qt::UTC));
    QCOMPARE(latest.when.timeSpec(), Qt::UTC);
    QCOMPARE(latest.differences.first().before.value(u"place"_s).toString(), u"Roubaix"_s);
    QCOMPARE(plan->history(2)->size(), 2);
}

void TestUndo::givesTheHistoryOfOneEvent()
{
    TestPlan plan;
    const Event one = testEvent(u"Un"_s);
    const Event other = testEvent(u"Autre"_s);
    Change both;
    for (const Event &event : { one, other })
        both.differences += difference(Subject::Event, event.id.toString(), toJson(event));
    QVERIFY(plan->apply(both));
    QVERIFY(plan->save(testEvent(u"Tiers"_s)));
    const auto history = plan->history(10, one.id);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->first().differences.size(), 1);
    QCOMPARE(history->first().differences.first().key, one.id.toString());
}

void TestUndo::findsAnUndoneEventAgain()
{
    TestPlan plan;
    const Event event = testEvent(
        u"Rencontre à Échirolles"_s, PlannedDate::day({ 2019, 3, 12 }), u"EPCI:200040715"_s);
    QVERIFY(plan->save(event));
    Filter words;
    words.text = u"echirolles"_s;
    Filter below;
    below.territories = { *TerritoryCode::fromString(u"DEP:38"_s) };
    const Result<Change> removed = plan->remove(Subject::Event, event.id.toString());
    QVERIFY(removed);
    QCOMPARE(*plan->count(words), 0);
    QCOMPARE(*plan->count(below), 0);
    QVERIFY(plan->apply(inverse(*removed)));
    QCOMPARE(*plan->count(words), 1);
    QCOMPARE(*plan->count(below), 1);
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestUndo)
#include "tst_undo.moc"
