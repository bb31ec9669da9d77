// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nextone.h"
#include "core/planning/ordinal.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 3, 12);

Event committee(const PlannedDate &when)
{
    Event event = testEvent(u"2e comité de pilotage"_s, when, u"EPCI:200093201"_s);
    event.kind = u"steering-committee"_s;
    event.status = Status::Held;
    event.rank = 2;
    return event;
}

} // namespace

class TestNextOne : public QObject
{
    Q_OBJECT

private slots:
    void advancesTheOrdinalOfATitle_data();
    void advancesTheOrdinalOfATitle();
    void leavesAnotherRankAlone();
    void tellsAnyOtherRank();
    void comesOneRankLaterAndFollows();
    void carriesOpenActionsOn();
    void takesPartnersAndProgrammeAlong();
    void suggestsAMonthByTheRhythm_data();
    void suggestsAMonthByTheRhythm();
    void suggestsNoMonthThatIsOver();
    void looksBackAlongTheChain();
    void canBeSavedAsItIs();
};

void TestNextOne::advancesTheOrdinalOfATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("rank");
    QTest::addColumn<QString>("next");

    const auto row = [](const char *name, const QString &title, int rank, const QString &next) {
        QTest::newRow(name) << title << rank << next;
    };
    row("figure", u"2e comité de pilotage"_s, 2, u"3e comité de pilotage"_s);
    row("long ending", u"2ème comité"_s, 2, u"3ème comité"_s);
    row("first, masculine", u"1er comité"_s, 1, u"2e comité"_s);
    row("first, feminine", u"1re rencontre"_s, 1, u"2e rencontre"_s);
    row("word", u"Premier comité de pilotage"_s, 1, u"Deuxième comité de pilotage"_s);
    row("feminine word", u"Première journée des acteurs"_s, 1, u"Deuxième journée des acteurs"_s);
    row("within", u"Lille : neuvième club"_s, 9, u"Lille : dixième club"_s);
    row("second is French here", u"Second comité"_s, 2, u"Troisième comité"_s);
    row("seconde", u"Seconde rencontre"_s, 2, u"Troisième rencontre"_s);
    row("past the words", u"Vingtième club"_s, 20, u"21e club"_s);
    row("with a hyphen", u"Dix-septième club"_s, 17, u"Dix-huitième club"_s);
    row("number sign", u"Club n° 7"_s, 7, u"Club n° 8"_s);
    row("English figure", u"2nd steering committee"_s, 2, u"3rd steering committee"_s);
    row("English eleventh", u"11th meeting"_s, 11, u"12th meeting"_s);
    row("English twenty-first", u"20th meeting"_s, 20, u"21st meeting"_s);
    row("English word", u"Second meeting"_s, 2, u"Third meeting"_s);
    row("capitals", u"PREMIER COMITÉ"_s, 1, u"DEUXIÈME COMITÉ"_s);
    row("none", u"Comité de pilotage"_s, 0, u"Comité de pilotage"_s);
    row("a year", u"Comité 2019"_s, 0, u"Comité 2019"_s);
    row("of a town", u"Atelier dans le 12e arrondissement"_s, 0,
        u"Atelier dans le 12e arrondissement"_s);
    row("of a quarter", u"Bilan du 1er trimestre"_s, 0, u"Bilan du 1er trimestre"_s);
    row("of a date", u"2e atelier, suite du 1er mars"_s, 2, u"3e atelier, suite du 1er mars"_s);
    row("of a weekday", u"First Tuesday club"_s, 0, u"First Tuesday club"_s);
    row("of a house", u"4e club, 3e étage"_s, 4, u"5e club, 3e étage"_s);
}

void TestNextOne::advancesTheOrdinalOfATitle()
{
    QFETCH(QString, title);
    QFETCH(int, rank);
    QFETCH(QString, next);
    QCOMPARE(rankIn(title), rank);
    QCOMPARE(withNextRank(title), next);
}

void TestNextOne::leavesAnotherRankAlone()
{
    QCOMPARE(withNextRank(u"2e comité du 3e programme"_s, 3), u"2e comité du 4e programme"_s);
    QCOMPARE(withNextRank(u"2e comité"_s, 7), u"2e comité"_s);
}

void TestNextOne::tellsAnyOtherRank()
{
    QCOMPARE(withRank(u"4e comité"_s, 4, 1), u"1er comité"_s);
    QCOMPARE(withRank(u"4e rencontre"_s, 4, 1), u"1re rencontre"_s);
    QCOMPARE(withRank(u"Troisième journée"_s, 3, 1), u"Première journée"_s);
    QCOMPARE(withRank(u"Troisième club"_s, 3, 22), u"22e club"_s);
    QCOMPARE(withRank(u"Fifth meeting"_s, 0, 2), u"Second meeting"_s);
    QCOMPARE(withRank(u"Club n° 9"_s, 9, 12), u"Club n° 12"_s);
    QCOMPARE(withRank(u"4e comité"_s, 5, 6), u"4e comité"_s);
    QCOMPARE(withRank(u"4e comité"_s, 4, 0), u"4e comité"_s);
}

void TestNextOne::comesOneRankLaterAndFollows()
{
    const Event last = committee(PlannedDate::day(QDate(2019, 2, 6), QTime(9, 30)));
    const Event next = nextAfter(last, {}, today);
    QCOMPARE(next.title, u"3e comité de pilotage"_s);
    QCOMPARE(next.rank, 3);
    QCOMPARE(next.follows, last.id);
    QVERIFY(next.id != last.id && !next.id.isNull());
    QCOMPARE(next.status, Status::Planned);
    QCOMPARE(next.kind, last.kind);
    // No rank of its own: the title tells it, or how many came before.
    Event untold = last;
    untold.rank = 0;
    QCOMPARE(nextAfter(untold, {}, today).rank, 3);
    untold.title = u"Comité"_s;
    QCOMPARE(nextAfter(untold, {}, today).rank, 0);
    QCOMPARE(nextAfter(untold, { untold }, today).rank, 3);
}

void TestNextOne::carriesOpenActionsOn()
{
    Event last = committee(PlannedDate::day(QDate(2019, 2, 6)));
    const Action open{ u"Écrire la charte"_s, u"DDCS"_s, QDate(2019, 6, 30), false };
    last.actions = { { u"Réunir les bailleurs"_s, {}, {}, true }, open };
    last.decisions = { u"Créer la plateforme"_s };
    const Event next = nextAfter(last, {}, today);
    QCOMPARE(next.actions, { open });
    QVERIFY(next.decisions.isEmpty());
}

void TestNextOne::takesPartnersAndProgrammeAlong()
{
    Event last = committee(PlannedDate::day(QDate(2019, 2, 6)));
    last.organisations.append({ OrganisationId::make(), OrganisationRole::Carries, {} });
    Session session;
    session.title = u"Point d'étape"_s;
    session.outcomes = { u"Adopté"_s };
    last.programme.append(session);
    last.actualAttendance = 30;
    const Event next = nextAfter(last, {}, today);
    QCOMPARE(next.organisations, last.organisations);
    QCOMPARE(next.territories, last.territories);
    QCOMPARE(next.programme.size(), 1);
    QCOMPARE(next.programme.first().title, session.title);
    QVERIFY(next.programme.first().outcomes.isEmpty());
    QVERIFY(!next.actualAttendance);
}

void TestNextOne::suggestsAMonthByTheRhythm_data()
{
    QTest::addColumn<QList<PlannedDate>>("earlier"); // the nearest first
    QTest::addColumn<PlannedDate>("suggested");

    const auto day = [](int year, int month) {
        return PlannedDate::day(QDate(year, month, 6));
    };
    QTest::newRow("no history: half a year") << QList<PlannedDate>{} << PlannedDate::month(2019, 8);
    QTest::newRow("each quarter") << QList{ day(2018, 11), day(2018, 8), day(2018, 5) }
                                  << PlannedDate::month(2019, 5);
    QTest::newRow("one late") << QList{ day(2018, 12), day(2018, 10), day(2018, 2), day(2017, 12) }
                              << PlannedDate::month(2019, 4);
    QTest::newRow("of a quarter") << QList{ PlannedDate::quarter(2018, 4) }
                                  << PlannedDate::month(2019, 5);
    QTest::newRow("date not known")
        << QList{ PlannedDate::unknown() } << PlannedDate::month(2019, 8);
    QTest::newRow("twice a month")
        << QList{ PlannedDate::day(QDate(2019, 2, 1)) } << PlannedDate::month(2019, 3);
}

void TestNextOne::suggestsAMonthByTheRhythm()
{
    QFETCH(QList<PlannedDate>, earlier);
    QFETCH(PlannedDate, suggested);
    QList<Event> chain;
    for (const PlannedDate &when : earlier)
        chain.append(committee(when));
    const Event last = committee(PlannedDate::day(QDate(2019, 2, 6), QTime(9, 30)));
    QCOMPARE(nextAfter(last, chain, today).when, suggested);
}

void TestNextOne::suggestsNoMonthThatIsOver()
{
    const Event last = committee(PlannedDate::day(QDate(2016, 2, 6)));
    QCOMPARE(nextAfter(last, {}, today).when, PlannedDate::month(2019, 8));
    const Event due = committee(PlannedDate::day(QDate(2018, 9, 6)));
    QCOMPARE(nextAfter(due, {}, today).when, PlannedDate::month(2019, 3)); // not over yet
    QCOMPARE(nextAfter(committee({}), {}, today).when, PlannedDate::unknown());
    Event away = last;
    away.when.timeZone = "Indian/Reunion";
    QCOMPARE(nextAfter(away, {}, today).when.timeZone, away.when.timeZone);
}

void TestNextOne::looksBackAlongTheChain()
{
    TestPlan plan;
    Event launch = testEvent(u"Lancement"_s, PlannedDate::day(QDate(2018, 1, 6)));
    launch.kind = u"launch"_s;
    Event first = committee(PlannedDate::day(QDate(2018, 6, 6)));
    first.follows = launch.id;
    Event second = committee(PlannedDate::day(QDate(2018, 9, 6)));
    second.follows = first.id;
    for (const Event &event : { launch, first, second })
        QVERIFY(plan->save(event));
    const QList<Event> earlier = earlierThan(second, *plan);
    QCOMPARE(earlier.size(), 1); // the launch is no committee
    QCOMPARE(earlier.first().id, first.id);
    QCOMPARE(followerOf(first, *plan), second.id);
    QVERIFY(followerOf(second, *plan).isNull());
    QVERIFY(followerOf(launch, *plan).isNull());
}

void TestNextOne::canBeSavedAsItIs()
{
    TestPlan plan;
    const Event last = committee(PlannedDate::day(QDate(2019, 2, 6), QTime(9, 30)));
    QVERIFY(plan->save(last));
    const Event next = nextAfter(last, earlierThan(last, *plan), today);
    QVERIFY(!problemOf(next));
    QVERIFY(plan->save(next));
    QCOMPARE(*plan->event(next.id), next);
    QVERIFY(startedFrom(last).when == PlannedDate::unknown());
}

QTEST_GUILESS_MAIN(TestNextOne)
#include "tst_nextone.moc"
