// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/planning/bulk.h"
#include "core/planning/overlapfacts.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

TerritoryCode code(const QString &text)
{
    return *TerritoryCode::fromString(text);
}

bool neverOff(const Event &, QDate)
{
    return false;
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void changesNothingWhereNothingIsAsked();
    void countsWhatDoesNotChange();
    void movesDaysAndLeavesMonthsWhereTheyAre();
    void tellsWhatLandsOnADayOff();
    void goesOnToTheNextWorkingDay();
    void keepsTheDateOfWhatIsPostponed();
    void putsAnotherTerritoryInTheLead();
    void addsATerritoryAndAPriorityOnce();
    void isOneChangeWithALabel_data();
    void isOneChangeWithALabel();
    void isTakenBackInOneStep();
    void tellsWhatWillChange();
};

void TestBulk::changesNothingWhereNothingIsAsked()
{
    const BulkOutcome outcome = applied({}, { testEvent(u"A"_s), testEvent(u"B"_s) }, neverOff);
    QVERIFY(outcome.steps.isEmpty());
    QCOMPARE(outcome.unchanged, 2);
    QVERIFY(changeOf(outcome, {}).differences.isEmpty());
}

void TestBulk::countsWhatDoesNotChange()
{
    BulkEdit edit;
    edit.status = Status::Confirmed;
    Event idea = testEvent(u"A"_s);
    idea.status = Status::Idea;
    const BulkOutcome outcome = applied(edit, { idea, testEvent(u"B"_s) }, neverOff);
    QCOMPARE(outcome.steps.size(), 1);
    QCOMPARE(outcome.steps.first().after.status, Status::Confirmed);
    QCOMPARE(outcome.unchanged, 1);
}

void TestBulk::movesDaysAndLeavesMonthsWhereTheyAre()
{
    BulkEdit edit;
    edit.days = 7;
    const Event day
        = testEvent(u"A"_s, PlannedDate::day(QDate(2019, 3, 12), QTime(9, 30), QTime(12, 0)));
    const Event month = testEvent(u"B"_s, PlannedDate::month(2019, 4));
    const BulkOutcome outcome = applied(edit, { day, month, testEvent(u"C"_s) }, neverOff);
    QCOMPARE(outcome.moved, 1);
    QCOMPARE(outcome.withoutDay, 2);
    QCOMPARE(outcome.unchanged, 2);
    QCOMPARE(outcome.steps.first().after.when,
        PlannedDate::day(QDate(2019, 3, 19), QTime(9, 30), QTime(12, 0)));
}

void TestBulk::tellsWhatLandsOnADayOff()
{
    const OverlapFacts facts(testCatalogue());
    BulkEdit edit;
    edit.days = 1;
    const auto moved = [](QDate day, const QString &territory) {
        return testEvent(u"A"_s, PlannedDate::day(day), territory);
    };
    const QList<Event> events{ moved({ 2019, 3, 15 }, u"DEP:59"_s), // to a Saturday
        moved({ 2019, 5, 7 }, u"DEP:59"_s), // to 8 May
        moved({ 2019, 12, 25 }, u"DEP:67"_s), // to the 26th, off in Alsace
        moved({ 2019, 12, 25 }, u"DEP:59"_s) };
    const BulkOutcome outcome = applied(edit, events, dayOffBy(facts));
    QCOMPARE(outcome.moved, 4);
    const QList<EventId> off{ events.at(0).id, events.at(1).id, events.at(2).id };
    QCOMPARE(outcome.onDayOff, off);
}

void TestBulk::goesOnToTheNextWorkingDay()
{
    const OverlapFacts facts(testCatalogue());
    BulkEdit edit;
    edit.days = 1;
    edit.toWorkingDay = true;
    // The day after is Saturday; Monday is Easter Monday.
    const Event event = testEvent(u"A"_s, PlannedDate::day(QDate(2019, 4, 19)), u"DEP:59"_s);
    const BulkOutcome outcome = applied(edit, { event }, dayOffBy(facts));
    QCOMPARE(outcome.steps.first().after.when.from, QDate(2019, 4, 23));
    QVERIFY(outcome.onDayOff.isEmpty());
}

void TestBulk::keepsTheDateOfWhatIsPostponed()
{
    BulkEdit edit;
    edit.status = Status::Postponed;
    edit.days = 14;
    const Event event = testEvent(u"A"_s, PlannedDate::day(QDate(2019, 3, 12)));
    Event after = applied(edit, { event }, neverOff).steps.first().after;
    QCOMPARE(after.status, Status::Postponed);
    QCOMPARE(after.postponedFrom, event.when);
    QCOMPARE(after.when.from, QDate(2019, 3, 26));
    // Postponed once more, it still tells the first date.
    after = applied(edit, { after }, neverOff).steps.first().after;
    QCOMPARE(after.postponedFrom, event.when);
    QCOMPARE(after.when.from, QDate(2019, 4, 9));
}

void TestBulk::putsAnotherTerritoryInTheLead()
{
    BulkEdit edit;
    edit.lead = code(u"DEP:62"_s);
    Event event = testEvent(u"A"_s, {}, u"DEP:59"_s);
    event.territories.append({ code(u"DEP:80"_s), TerritoryRole::CoLead });
    event.territories.append({ code(u"DEP:62"_s), TerritoryRole::Concerned });
    const Event after = applied(edit, { event }, neverOff).steps.first().after;
    const QList<EventTerritory> expected{ { code(u"DEP:62"_s), TerritoryRole::Lead },
        { code(u"DEP:80"_s), TerritoryRole::CoLead } };
    QCOMPARE(after.territories, expected);
}

void TestBulk::addsATerritoryAndAPriorityOnce()
{
    BulkEdit edit;
    edit.concerned = code(u"DEP:62"_s);
    edit.priority = PriorityId::make();
    const Event event = testEvent(u"A"_s, {}, u"DEP:59"_s);
    const Event after = applied(edit, { event }, neverOff).steps.first().after;
    QCOMPARE(after.territories.size(), 2);
    QCOMPARE(after.territories.last().role, TerritoryRole::Concerned);
    QCOMPARE(after.priorities, { edit.priority });
    QVERIFY(applied(edit, { after }, neverOff).steps.isEmpty());
    BulkEdit away;
    away.noPriority = edit.priority;
    QVERIFY(applied(away, { after }, neverOff).steps.first().after.priorities.isEmpty());
}

void TestBulk::isOneChangeWithALabel_data()
{
    QTest::addColumn<BulkEdit>("edit");
    QTest::addColumn<QString>("label");
    BulkEdit later;
    later.days = 14;
    QTest::newRow("weeks") << later << u"Move 2 events 2 weeks later"_s;
    later.days = -3;
    QTest::newRow("days back") << later << u"Move 2 events 3 days earlier"_s;
    later.status = Status::Postponed;
    QTest::newRow("postponed") << later << u"Postpone 2 events"_s;
    BulkEdit other;
    other.kind = u"workshop"_s;
    QTest::newRow("another kind") << other << u"Change 2 events"_s;
}

void TestBulk::isOneChangeWithALabel()
{
    QFETCH(BulkEdit, edit);
    QFETCH(QString, label);
    const PlannedDate when = PlannedDate::day(QDate(2019, 3, 12));
    const BulkOutcome outcome
        = applied(edit, { testEvent(u"A"_s, when), testEvent(u"B"_s, when) }, neverOff);
    const Change change = changeOf(outcome, edit);
    QCOMPARE(change.differences.size(), 2);
    // Without the translation of the plural: « event(s) ».
    QString plain = change.label;
    plain.replace(u"(s)"_s, u"s"_s);
    QCOMPARE(plain, label);
}

void TestBulk::isTakenBackInOneStep()
{
    TestPlan plan;
    for (int i = 0; i < 5; ++i)
        QVERIFY(plan->save(testEvent(
            u"E%1"_s.arg(i), PlannedDate::day(QDate(2019, 3, 12).addDays(i)), u"DEP:59"_s)));
    const QList<Event> before = *plan->events();
    BulkEdit edit;
    edit.status = Status::Postponed;
    edit.days = 7;
    const auto done = plan->apply(changeOf(applied(edit, before, neverOff), edit));
    QVERIFY(done);
    QCOMPARE(plan->history(10)->first().differences.size(), 5);
    QVERIFY(*plan->events() != before);
    QVERIFY(plan->apply(inverse(*done)));
    QCOMPARE(*plan->events(), before);
}

void TestBulk::tellsWhatWillChange()
{
    BulkEdit edit;
    edit.days = 4; // from Tuesday to Saturday
    const OverlapFacts facts(testCatalogue());
    const BulkOutcome outcome = applied(edit,
        { testEvent(u"A"_s, PlannedDate::day(QDate(2019, 3, 12))),
            testEvent(u"B"_s, PlannedDate::month(2019, 3)) },
        dayOffBy(facts));
    QString words = inWords(outcome, edit);
    words.remove(u"(s)"_s);
    QCOMPARE(words,
        u"1 event of 2 change; 1 without a day do not move; "
        "1 fall on a weekend or a public holiday."_s);
    const auto asIs = [](const auto &it) {
        if constexpr (std::is_same_v<std::decay_t<decltype(it)>, TerritoryCode>)
            return it.toString();
        else
            return QString(it);
    };
    QCOMPARE(inWords(outcome.steps.first(), asIs, asIs),
        u"Tuesday 12 March 2019 → Saturday 16 March 2019"_s);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
