// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/planning/overlapfacts.h"
#include "core/planning/overlaps.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 3, 12); // no holiday of any sort in any zone
const QString lille = u"EPCI:200093201"_s;
const QString grenoble = u"EPCI:200040715"_s;

Event planned(const QString &title, const QString &territory, QTime start = {}, QTime end = {})
{
    return testEvent(title, PlannedDate::day(tuesday, start, end), territory);
}

Event at(const QString &place, const QString &territory, QTime start = {}, QTime end = {})
{
    Event event = planned(u"Réunion"_s, territory, start, end);
    event.place = place;
    return event;
}

Event with(const QString &speaker, const QString &territory, QTime start = {}, QTime end = {})
{
    Event event = planned(u"Réunion"_s, territory, start, end);
    Session session;
    session.speakers.append({ speaker, {}, {} });
    event.programme.append(session);
    return event;
}

} // namespace

class TestOverlaps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void tellsOfAPlaceAtTheSameHours_data();
    void tellsOfAPlaceAtTheSameHours();
    void tellsOfAPersonAtTheSameHours_data();
    void tellsOfAPersonAtTheSameHours();
    void comparesHoursAcrossZones();
    void looksAtTheHalfDayOfASession();
    void tellsOfAnOrganisationThatReallyTakesPart_data();
    void tellsOfAnOrganisationThatReallyTakesPart();
    void tellsOfATerritoryOnTheSameDay_data();
    void tellsOfATerritoryOnTheSameDay();

private:
    QList<Overlap> among(const QList<Event> &events) const
    {
        return overlapsAmong(events, m_facts);
    }
    QList<OverlapReason> reasons(const QList<Event> &events) const
    {
        QList<OverlapReason> all;
        for (const Overlap &overlap : among(events))
            all.append(overlap.reason);
        return all;
    }

    OverlapFacts m_facts{ testCatalogue() };
};

void TestOverlaps::tellsOfAPlaceAtTheSameHours_data()
{
    QTest::addColumn<Event>("one");
    QTest::addColumn<Event>("other");
    QTest::addColumn<bool>("shared");

    const QString room = u"Salle du conseil"_s;
    const QTime nine(9, 0);
    const QTime noon(12, 0);
    QTest::newRow("the same room at the same hours")
        << at(room, lille, nine, noon) << at(u"salle du Conseil "_s, lille, QTime(11, 0)) << true;
    QTest::newRow("one after the other")
        << at(room, lille, nine, noon) << at(room, lille, noon, QTime(14, 0)) << false;
    QTest::newRow("hours not known") << at(room, lille) << at(room, lille, nine, noon) << true;
    QTest::newRow("no end known, two hours are usual")
        << at(room, lille, nine) << at(room, lille, QTime(10, 30)) << true;
    QTest::newRow("no end known, long after")
        << at(room, lille, nine) << at(room, lille, QTime(14, 0)) << false;
    QTest::newRow("a room of that name elsewhere")
        << at(room, lille) << at(room, grenoble) << false;
    QTest::newRow("elsewhere, but the town is named")
        << at(u"Préfecture, Lille"_s, lille) << at(u"préfecture, Lille"_s, grenoble) << true;
    QTest::newRow("a town is no room") << at(u"Lille"_s, lille) << at(u"Lille"_s, lille) << false;
    QTest::newRow("at a distance")
        << at(u"en visioconférence"_s, lille) << at(u"en visioconférence"_s, lille) << false;
    QTest::newRow("not found yet")
        << at(u"lieu à préciser"_s, lille) << at(u"lieu à préciser"_s, lille) << false;
    QTest::newRow("no place") << at({}, lille) << at({}, lille) << false;
}

void TestOverlaps::tellsOfAPlaceAtTheSameHours()
{
    QFETCH(Event, one);
    QFETCH(Event, other);
    QFETCH(bool, shared);
    QCOMPARE(reasons({ one, other }).contains(OverlapReason::Place), shared);
}

void TestOverlaps::tellsOfAPersonAtTheSameHours_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("shared");

    QTest::newRow("the same name") << u"Claire Martin"_s << u"claire MARTIN"_s << true;
    QTest::newRow("with a civility") << u"Mme Claire Martin"_s << u"Claire Martin"_s << true;
    QTest::newRow("surname first") << u"MARTIN Claire"_s << u"Claire Martin"_s << true;
    QTest::newRow("a surname and a civility") << u"Mme Martin"_s << u"Mme Martin"_s << true;
    QTest::newRow("a bare surname is anybody") << u"Martin"_s << u"Martin"_s << false;
    QTest::newRow("somebody else") << u"Claire Martin"_s << u"Paul Martin"_s << false;
}

void TestOverlaps::tellsOfAPersonAtTheSameHours()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, shared);
    // In two territories that have nothing to do with one another.
    const QList<Event> events{ with(one, lille, QTime(9, 0), QTime(12, 0)),
        with(other, grenoble, QTime(10, 0), QTime(11, 0)) };
    QCOMPARE(reasons(events),
        shared ? QList<OverlapReason>{ OverlapReason::Person } : QList<OverlapReason>());
    if (shared) {
        const Overlap overlap = among(events).first();
        QVERIFY(overlap.sameHours);
        QCOMPARE(overlap.day, tuesday);
        QCOMPARE(overlap.shared, one);
    }
}

void TestOverlaps::comparesHoursAcrossZones()
{
    Event reunion = with(u"Claire Martin"_s, u"REG:04"_s, QTime(9, 0), QTime(11, 0));
    reunion.when.timeZone = "Indian/Reunion";
    // Nine o'clock there is six in Paris.
    QVERIFY(
        reasons({ reunion, with(u"Claire Martin"_s, lille, QTime(9, 0), QTime(11, 0)) }).isEmpty());
    QCOMPARE(reasons({ reunion, with(u"Claire Martin"_s, lille, QTime(6, 30), QTime(8, 0)) }),
        { OverlapReason::Person });
}

void TestOverlaps::looksAtTheHalfDayOfASession()
{
    Event morning = with(u"Claire Martin"_s, lille);
    morning.programme.first().slot = Slot::Morning;
    Event afternoon = with(u"Claire Martin"_s, grenoble, QTime(14, 0), QTime(16, 0));
    QVERIFY(reasons({ morning, afternoon }).isEmpty());
    morning.programme.first().slot = Slot::Afternoon;
    QCOMPARE(reasons({ morning, afternoon }), { OverlapReason::Person });
    QVERIFY(!among({ morning, afternoon }).first().sameHours);
    // The second day of the one is not the day of the other.
    morning.when = PlannedDate::days(tuesday, tuesday.addDays(1));
    morning.programme.first().day = 1;
    QVERIFY(reasons({ morning, afternoon }).isEmpty());
}

void TestOverlaps::tellsOfAnOrganisationThatReallyTakesPart_data()
{
    QTest::addColumn<OrganisationRole>("role");
    QTest::addColumn<Organisation>("organisation");
    QTest::addColumn<bool>("shared");

    const auto code = [](const QString &text) {
        return *TerritoryCode::fromString(text);
    };
    const OrganisationId id = OrganisationId::make();
    const Organisation office{ id, u"DDETS du Nord"_s, OrganisationKind::Ddcs, code(u"DEP:59"_s) };
    QTest::newRow("carries") << OrganisationRole::Carries << office << true;
    QTest::newRow("speaks") << OrganisationRole::Speaks << office << true;
    QTest::newRow("supports") << OrganisationRole::Supports << office << false;
    QTest::newRow("a ministry is everywhere")
        << OrganisationRole::CoOrganises
        << Organisation{ id, u"DIHAL"_s, OrganisationKind::Ministry, {} } << false;
    QTest::newRow("a national body")
        << OrganisationRole::Speaks
        << Organisation{ id, u"Haut comité"_s, OrganisationKind::Committee, code(u"NAT"_s) }
        << false;
    QTest::newRow("nobody in particular")
        << OrganisationRole::Carries
        << Organisation{ id, u"bailleurs"_s, OrganisationKind::Landlord, {} } << false;
}

void TestOverlaps::tellsOfAnOrganisationThatReallyTakesPart()
{
    QFETCH(OrganisationRole, role);
    QFETCH(Organisation, organisation);
    QFETCH(bool, shared);
    OverlapFacts facts(testCatalogue());
    facts.organisations.insert(organisation.id, organisation);
    Event one = planned(u"Un"_s, lille);
    Event other = planned(u"Deux"_s, grenoble);
    one.organisations.append({ organisation.id, role, {} });
    other.organisations.append({ organisation.id, role, {} });
    const QList<Overlap> found = overlapsAmong({ one, other }, facts);
    QCOMPARE(found.size(), shared ? 1 : 0);
    if (shared)
        QCOMPARE(found.first().shared, organisation.name);
}

void TestOverlaps::tellsOfATerritoryOnTheSameDay_data()
{
    QTest::addColumn<Event>("one");
    QTest::addColumn<Event>("other");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("nested");

    QTest::newRow("the same") << planned(u"A"_s, lille) << planned(u"B"_s, lille) << true << false;
    QTest::newRow("whatever the hours")
        << planned(u"A"_s, lille, QTime(9, 0), QTime(10, 0))
        << planned(u"B"_s, lille, QTime(15, 0), QTime(16, 0)) << true << false;
    QTest::newRow("a métropole of the département")
        << planned(u"A"_s, lille) << planned(u"B"_s, u"DEP:59"_s) << true << true;
    QTest::newRow("two somewhere in France")
        << planned(u"A"_s, lille) << planned(u"B"_s, grenoble) << false << false;
    QTest::newRow("two of one région")
        << planned(u"A"_s, u"DEP:59"_s) << planned(u"B"_s, u"DEP:62"_s) << false << false;
    QTest::newRow("the whole country")
        << planned(u"A"_s, lille) << planned(u"B"_s, u"NAT"_s) << false << false;
    QTest::newRow("twice the whole country")
        << planned(u"A"_s, u"NAT"_s) << planned(u"B"_s, u"NAT"_s) << false << false;
    Event concerned = planned(u"B"_s, grenoble);
    concerned.territories.append({ *TerritoryCode::fromString(lille), TerritoryRole::Concerned });
    QTest::newRow("merely concerned") << planned(u"A"_s, lille) << concerned << false << false;
    Event other = planned(u"B"_s, lille);
    other.when = PlannedDate::day(tuesday.addDays(1));
    QTest::newRow("the day after") << planned(u"A"_s, lille) << other << false << false;
    other.when = PlannedDate::days(tuesday.addDays(-2), tuesday.addDays(1));
    QTest::newRow("the third of four days") << planned(u"A"_s, lille) << other << true << false;
}

void TestOverlaps::tellsOfATerritoryOnTheSameDay()
{
    QFETCH(Event, one);
    QFETCH(Event, other);
    QFETCH(bool, shared);
    QFETCH(bool, nested);
    const QList<Overlap> found = among({ one, other });
    QCOMPARE(found.size(), shared ? 1 : 0);
    if (!shared)
        return;
    QCOMPARE(found.first().reason, OverlapReason::Territory);
    QCOMPARE(found.first().nested, nested);
    QCOMPARE(found.first().day, tuesday);
    QCOMPARE(found.first().otherThan(one.id).id, other.id);
}

QTEST_GUILESS_MAIN(TestOverlaps)
#include "tst_overlaps.moc"
