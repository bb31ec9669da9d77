// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testseries.h"

#include <QRandomGenerator>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestSeriesScope : public QObject
{
    Q_OBJECT

private slots:
    void changesThisOneAlone()
    {
        TestClub club;
        Event moved = club.at(1);
        moved.when = PlannedDate::day({ 2019, 4, 10 }, { 14, 0 });
        moved.place = u"Lille"_s;
        club.change(1, moved, Scope::ThisOne);
        QCOMPARE(club.at(1), moved);
        QCOMPARE(club.at(1).occurrence, QDate(2019, 4, 2));
        for (const qsizetype other : { 0, 2, 3, 4 })
            QVERIFY(club.at(other).place.isEmpty());
        QCOMPARE(club.plan->series()->size(), 1);
    }

    void changesAllFieldByField()
    {
        TestClub club;
        Event own = club.at(3);
        own.place = u"Échirolles"_s;
        own.links = { { u"Guide"_s, {}, {} } };
        QVERIFY(club.plan->save(own));
        Event edited = club.at(1);
        edited.title = u"Club des territoires"_s;
        edited.aims = { u"Échanger"_s };
        club.change(1, edited, Scope::All);
        for (const Event &event : club.events()) {
            QCOMPARE(event.title, edited.title);
            QCOMPARE(event.aims, edited.aims);
        }
        // What the edit left alone stays as each had it.
        QCOMPARE(club.at(3).place, u"Échirolles"_s);
        QCOMPARE(club.at(3).links.size(), 1);
        QCOMPARE(club.at(0).decisions, QStringList{ u"Continuer"_s });
        QCOMPARE(club.at(4).rank, 7);
    }

    void givesANewTitleTheRankOfEach()
    {
        TestClub club;
        Event edited = club.at(1);
        edited.title = u"4e club des territoires"_s;
        club.change(1, edited, Scope::All);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(club.at(i).title, u"%1e club des territoires"_s.arg(3 + i));
        Event plain = club.at(1);
        plain.title = u"Club"_s;
        club.change(1, plain, Scope::All);
        QCOMPARE(club.at(4).title, u"Club"_s);
    }

    void addsToListsAndTakesFromThem()
    {
        TestClub club;
        const TerritoryCode isere = *TerritoryCode::fromString(u"DEP:38"_s);
        const TerritoryCode rhone = *TerritoryCode::fromString(u"DEP:69"_s);
        Event own = club.at(3);
        own.territories.append({ isere, TerritoryRole::Concerned });
        QVERIFY(club.plan->save(own));
        Event edited = club.at(1);
        edited.territories = { { rhone, TerritoryRole::Lead } };
        club.change(1, edited, Scope::All);
        QCOMPARE(club.at(0).territories, edited.territories);
        const QList<EventTerritory> both{ { isere, TerritoryRole::Concerned },
            { rhone, TerritoryRole::Lead } };
        QCOMPARE(club.at(3).territories, both);
    }

    void leavesWhatWasHeldAndWhatCameOutOfIt()
    {
        TestClub club;
        Event held = club.at(0);
        held.status = Status::Held;
        held.actualAttendance = 42;
        held.programme = { Session() };
        held.programme.first().title = u"Ouverture"_s;
        held.programme.first().outcomes = { u"Une charte"_s };
        QVERIFY(club.plan->save(held));
        Event edited = club.at(2);
        edited.status = Status::Cancelled;
        edited.programme = { Session() };
        edited.programme.first().title = u"Atelier"_s;
        edited.programme.first().outcomes = { u"Rien"_s };
        club.change(2, edited, Scope::All);
        QCOMPARE(club.at(0).status, Status::Held);
        QCOMPARE(club.at(0).programme.size(), 2);
        QCOMPARE(club.at(0).programme.first().outcomes, QStringList{ u"Une charte"_s });
        QCOMPARE(club.at(4).status, Status::Cancelled);
        QVERIFY(club.at(4).programme.first().outcomes.isEmpty());
        QVERIFY(!club.at(4).actualAttendance);
    }

    void movesTheOthersAndTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("newRule");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("each first Wednesday")
            << u"FREQ=MONTHLY;BYDAY=1TU"_s << 1 << u"FREQ=MONTHLY;BYDAY=1WE"_s
            << QStringList{ u"2019-03-06"_s, u"2019-04-03"_s, u"2019-05-01"_s, u"2019-06-05"_s,
                   u"2019-07-03"_s };
        QTest::newRow("the 8th") << u"FREQ=MONTHLY;BYMONTHDAY=5"_s << 3
                                 << u"FREQ=MONTHLY;BYMONTHDAY=8"_s
                                 << QStringList{ u"2019-03-08"_s, u"2019-04-08"_s, u"2019-05-08"_s,
                                        u"2019-06-08"_s, u"2019-07-08"_s };
        QTest::newRow("every second Friday")
            << u"FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=TU"_s << 3
            << u"FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=FR"_s
            << QStringList{ u"2019-03-08"_s, u"2019-03-22"_s, u"2019-04-05"_s };
    }

    void movesTheOthersAndTheRule()
    {
        QFETCH(QString, rule);
        QFETCH(int, by);
        QFETCH(QString, newRule);
        QFETCH(QStringList, days);
        TestClub club(rule);
        Event edited = club.at(1);
        edited.when.from = edited.when.from.addDays(by);
        edited.when.to = edited.when.to.addDays(by);
        edited.when.start = { 14, 0 };
        edited.when.end = { 16, 0 };
        club.change(1, edited, Scope::All);
        QCOMPARE(club.days(), days);
        QCOMPARE(club.series().rule, newRule);
        for (const Event &event : club.events()) {
            QCOMPARE(event.occurrence, event.when.from);
            QCOMPARE(event.when.start, QTime(14, 0));
            QCOMPARE(event.when.end, QTime(16, 0));
        }
    }

    void keepsTheDistanceOfOneThatWasMoved()
    {
        TestClub club(u"FREQ=MONTHLY;BYMONTHDAY=5"_s);
        Event own = club.at(3);
        own.when.from = own.when.to = QDate(2019, 6, 7);
        QVERIFY(club.plan->save(own));
        Event edited = club.at(1);
        edited.when.from = edited.when.to = QDate(2019, 4, 8);
        club.change(1, edited, Scope::All);
        QCOMPARE(club.at(3).when.from, QDate(2019, 6, 10));
        QCOMPARE(club.at(3).occurrence, QDate(2019, 6, 8));
    }

    void movesHalfYearsByHalfYears()
    {
        TestPlan plan;
        const Event first = testEvent(u"Comité"_s, PlannedDate::halfYear(2019, 1));
        static_cast<void>(applied(*plan, makeSeries(first, u"FREQ=MONTHLY;INTERVAL=12;COUNT=3"_s)));
        Event edited = plan->events()->at(1);
        const Event before = edited;
        edited.when = PlannedDate::halfYear(2020, 2);
        static_cast<void>(applied(*plan, changeSeries(*plan, before, edited, Scope::All)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(plan->events()->at(i).when == PlannedDate::halfYear(2019 + i, 2));
    }

    void datesOneOfAHalfYearAlone()
    {
        TestPlan plan;
        const Event first = testEvent(u"Comité"_s, PlannedDate::halfYear(2019, 1));
        static_cast<void>(applied(*plan, makeSeries(first, u"FREQ=MONTHLY;INTERVAL=6;COUNT=3"_s)));
        const Event before = plan->events()->at(1);
        Event edited = before;
        edited.when = PlannedDate::day({ 2019, 9, 12 });
        edited.place = u"Lyon"_s;
        static_cast<void>(applied(*plan, changeSeries(*plan, before, edited, Scope::All)));
        QVERIFY(plan->events()->at(2).when == PlannedDate::halfYear(2020, 1));
        QCOMPARE(plan->events()->at(2).place, u"Lyon"_s);
        QVERIFY(plan->event(before.id)->when == edited.when);
    }

    void splitsForThisAndTheFollowing()
    {
        TestClub club;
        Event edited = club.at(2);
        edited.place = u"Lyon"_s;
        const Change done = club.change(2, edited, Scope::Following);
        QCOMPARE(club.plan->series()->size(), 2);
        QCOMPARE(club.series(0).rule, u"FREQ=MONTHLY;UNTIL=20190506;BYDAY=1TU"_s);
        QCOMPARE(club.series(1).first, QDate(2019, 5, 7));
        QCOMPARE(club.series(1).preparedTo, QDate(2019, 7, 31));
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(club.at(i).place.isEmpty(), i < 2);
            QCOMPARE(club.at(i).series, club.series(i < 2 ? 0 : 1).id);
        }
        QCOMPARE(*club.plan->check(), QStringList());
        QVERIFY(club.plan->apply(inverse(done)));
        QCOMPARE(club.plan->series()->size(), 1);
    }

    void sharesANumberOfTimesOut()
    {
        TestClub club(u"FREQ=MONTHLY;COUNT=5;BYDAY=1TU"_s);
        Event edited = club.at(2);
        edited.place = u"Lyon"_s;
        club.change(2, edited, Scope::Following);
        QCOMPARE(club.series(1).rule, u"FREQ=MONTHLY;COUNT=3;BYDAY=1TU"_s);
    }

    void doesNotSplitAtTheFirst()
    {
        TestClub club;
        Event edited = club.at(0);
        edited.place = u"Lyon"_s;
        club.change(0, edited, Scope::Following);
        QCOMPARE(club.plan->series()->size(), 1);
        QCOMPARE(club.at(4).place, u"Lyon"_s);
    }

    void followsAnotherRuleFromHereOn()
    {
        TestClub club;
        QList<EventId> ids;
        for (const Event &event : club.events())
            ids.append(event.id);
        club.change(2, club.at(2), Scope::ThisOne, u"FREQ=WEEKLY;INTERVAL=4;BYDAY=TU;COUNT=5"_s);
        QCOMPARE(club.days(),
            (QStringList{ u"2019-03-05"_s, u"2019-04-02"_s, u"2019-05-07"_s, u"2019-06-04"_s,
                u"2019-07-02"_s, u"2019-07-30"_s, u"2019-08-27"_s }));
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(club.at(i).id, ids.at(i));
        QCOMPARE(club.at(6).rank, 9);
        QCOMPARE(*club.plan->check(), QStringList());
    }

    void followsAnotherRuleFromTheFirstNotHeld()
    {
        TestClub club;
        Event held = club.at(0);
        held.status = Status::Held;
        QVERIFY(club.plan->save(held));
        const QList<Event> before = club.events();
        const QList<Series> series = *club.plan->series();
        Event edited = club.at(3);
        edited.when = PlannedDate::day({ 2019, 6, 12 }, { 14, 0 }, { 16, 0 });
        const Change done = club.change(3, edited, Scope::All, u"FREQ=MONTHLY;BYDAY=2WE"_s);
        QCOMPARE(club.days(),
            (QStringList{ u"2019-03-05"_s, u"2019-04-10"_s, u"2019-05-08"_s, u"2019-06-12"_s,
                u"2019-07-10"_s }));
        QCOMPARE(club.at(0), held);
        QCOMPARE(club.at(2).when.start, QTime(14, 0));
        QCOMPARE(club.at(3).id, before.at(3).id);
        QCOMPARE(club.plan->series()->size(), 2);
        QCOMPARE(*club.plan->check(), QStringList());
        QVERIFY(club.plan->apply(inverse(done)));
        QCOMPARE(club.events(), before);
        QCOMPARE(*club.plan->series(), series);
    }

    void followsAnotherRuleFromTheBeginning()
    {
        TestClub club;
        club.change(3, club.at(3), Scope::All, u"FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1TU"_s);
        QCOMPARE(club.days(),
            (QStringList{ u"2019-03-05"_s, u"2019-05-07"_s, u"2019-07-02"_s, u"2019-09-03"_s }));
        QCOMPARE(club.plan->series()->size(), 1);
        for (const Event &event : club.events())
            QCOMPARE(event.occurrence, event.when.from);
    }

    void takesAwayWhatANewRuleGivesNoMore()
    {
        TestClub club;
        const Change done
            = club.change(0, club.at(0), Scope::All, u"FREQ=MONTHLY;COUNT=2;BYDAY=1TU"_s);
        QCOMPARE(club.days(), (QStringList{ u"2019-03-05"_s, u"2019-04-02"_s }));
        QCOMPARE(club.plan->series()->size(), 1);
        QVERIFY(club.plan->apply(inverse(done)));
        QCOMPARE(club.events().size(), 5);
    }

    void endsWithThisOneWhereItRepeatsNoMore()
    {
        TestClub club;
        club.change(2, club.at(2), Scope::ThisOne, QString());
        QCOMPARE(club.events().size(), 3);
        QVERIFY(prolong(*club.plan, club.series().id, { 2020, 12, 31 })->differences.isEmpty());
    }

    void refusesWhatSomebodyElseChanged()
    {
        TestClub club;
        const Event before = club.at(1);
        Event theirs = before;
        theirs.place = u"Lille"_s;
        QVERIFY(club.plan->save(theirs));
        Event mine = before;
        mine.title = u"Autre"_s;
        const auto change = changeSeries(*club.plan, before, mine, Scope::All);
        QVERIFY(change);
        QCOMPARE(club.plan->apply(*change).error().trouble, Trouble::Conflict);
    }

    void everyChangeIsTakenBackWhole()
    {
        QRandomGenerator random(20190312);
        for (int turn = 0; turn < 60; ++turn) {
            TestClub club;
            const QList<Event> events = club.events();
            const QList<Series> series = *club.plan->series();
            const qsizetype place = random.bounded(5);
            const auto scope = static_cast<Scope>(random.bounded(3));
            Event after = club.at(place);
            after.title = u"Autre"_s;
            const int by = random.bounded(-9, 10);
            after.when.from = after.when.from.addDays(by);
            after.when.to = after.when.to.addDays(by);
            const Change done = random.bounded(3) == 0
                ? applied(*club.plan, removeFromSeries(*club.plan, club.at(place), scope))
                : club.change(place, after, scope);
            QCOMPARE(*club.plan->check(), QStringList());
            for (const Event &event : club.events()) {
                const Series its = *club.plan->series(event.series);
                QVERIFY(event.occurrence >= its.first);
            }
            QVERIFY(club.plan->apply(inverse(done)));
            QCOMPARE(club.events(), events);
            QCOMPARE(*club.plan->series(), series);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesScope)
#include "tst_seriesscope.moc"
