// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/planning/overlaps.h"
#include "core/planning/overlapsearch.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 3, 12);
const QString lille = u"EPCI:200093201"_s;
const QString reunion = u"REG:04"_s;

} // namespace

class TestOverlapSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void tellsOfAnEventThatIsNotSavedYet();
    void tellsOfEachPairOnce();
    void tellsOfThePublicHolidayOfTheTerritory();
    void tellsOfTheSchoolHolidaysOfTheZone();
    void knowsWhatIsMuted();
    void keepsTheKeyOfAMuteWhileTheTwoMove();
    void tellsTheReasonInASentence();
    void comparesNoMoreThanSharesADay();
};

void TestOverlapSearch::tellsOfAnEventThatIsNotSavedYet()
{
    TestPlan plan;
    const Event there = testEvent(u"Comité"_s, PlannedDate::day(tuesday), lille);
    QVERIFY(plan->save(there));
    OverlapSearch search(*plan);
    Event draft = testEvent(u"Atelier"_s, PlannedDate::day(tuesday), lille);
    const QList<Overlap> found = search.of(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().otherThan(draft.id).title, u"Comité"_s);
    draft.when = PlannedDate::day(tuesday.addDays(1));
    QVERIFY(search.of(draft).isEmpty());
    // What is edited overlaps nothing with its own older state.
    Event same = there;
    same.title = u"Autre titre"_s;
    QVERIFY(search.of(same).isEmpty());
    // Remembered until told otherwise.
    QVERIFY(plan->remove(Subject::Event, there.id.toString()));
    draft.when = PlannedDate::day(tuesday);
    QCOMPARE(search.of(draft).size(), 1);
    search.forget();
    QVERIFY(search.of(draft).isEmpty());
}

void TestOverlapSearch::tellsOfEachPairOnce()
{
    TestPlan plan;
    const PlannedDate days = PlannedDate::days(tuesday, tuesday.addDays(3));
    QVERIFY(plan->save(testEvent(u"Un"_s, days, lille)));
    QVERIFY(plan->save(testEvent(u"Deux"_s, days, lille)));
    QVERIFY(plan->save(testEvent(u"Trimestre"_s, PlannedDate::quarter(2019, 1), lille)));
    OverlapSearch search(*plan);
    const QList<Overlap> week = search.between(tuesday.addDays(-1), tuesday.addDays(5));
    QCOMPARE(week.size(), 1);
    QCOMPARE(week.first().day, tuesday);
    // A list made in pieces holds it in one of them only.
    QCOMPARE(search.between(tuesday, tuesday.addDays(1)).size(), 1);
    QCOMPARE(search.between(tuesday.addDays(2), tuesday.addDays(3)).size(), 0);
}

void TestOverlapSearch::tellsOfThePublicHolidayOfTheTerritory()
{
    TestPlan plan;
    OverlapSearch search(*plan);
    const auto on = [&search](QDate day, const QString &territory) {
        QStringList names;
        for (const Overlap &one : search.of(testEvent(u"A"_s, PlannedDate::day(day), territory)))
            if (one.reason == OverlapReason::PublicHoliday)
                names.append(one.shared);
        return names;
    };
    QCOMPARE(on({ 2019, 5, 8 }, lille).size(), 1);
    QVERIFY(on({ 2019, 5, 9 }, lille).isEmpty());
    const QDate abolition(2019, 12, 20);
    QCOMPARE(on(abolition, reunion).size(), 1);
    QVERIFY(on(abolition, lille).isEmpty());
    QCOMPARE(on({ 2019, 12, 26 }, u"DEP:67"_s).size(), 1); // Alsace
    QCOMPARE(on({ 2019, 5, 8 }, {}).size(), 1); // no territory: the whole country's
    Event held = testEvent(u"A"_s, PlannedDate::day({ 2019, 5, 8 }), lille);
    held.status = Status::Held;
    QVERIFY(search.of(held).isEmpty());
}

void TestOverlapSearch::tellsOfTheSchoolHolidaysOfTheZone()
{
    TestPlan plan;
    OverlapSearch search(*plan);
    // 12 February 2019: winter holidays of zone B (Lille), not of A (Grenoble).
    const PlannedDate when = PlannedDate::day(QDate(2019, 2, 12));
    const QList<Overlap> found = search.of(testEvent(u"A"_s, when, lille));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().reason, OverlapReason::SchoolHoliday);
    QCOMPARE(sentenceOf(found.first(), found.first().event.id),
        u"School holidays: Winter school holidays, zone B"_s);
    QVERIFY(search.of(testEvent(u"A"_s, when, u"EPCI:200040715"_s)).isEmpty());
}

void TestOverlapSearch::knowsWhatIsMuted()
{
    TestPlan plan;
    const Event one = testEvent(u"Un"_s, PlannedDate::day(tuesday), lille);
    QVERIFY(plan->save(one));
    QVERIFY(plan->save(testEvent(u"Deux"_s, PlannedDate::day(tuesday), lille)));
    OverlapSearch search(*plan);
    const QString key = search.of(one).first().key;
    QVERIFY(!search.of(one).first().muted);
    QVERIFY(!overlapWords(search.of(one), one.id).isEmpty());
    QVERIFY(plan->save(Mute{ key }));
    search.forget();
    QVERIFY(search.of(one).first().muted);
    QVERIFY(overlapWords(search.of(one), one.id).isEmpty());
    QVERIFY(plan->remove(Subject::Mute, key));
    search.forget();
    QVERIFY(!search.of(one).first().muted);
}

void TestOverlapSearch::keepsTheKeyOfAMuteWhileTheTwoMove()
{
    TestPlan plan;
    const OverlapFacts facts = OverlapFacts::of(*plan);
    Event one = testEvent(u"Un"_s, PlannedDate::day(tuesday), lille);
    Event other = testEvent(u"Deux"_s, PlannedDate::day(tuesday), lille);
    const QString key = overlapsAmong({ one, other }, facts).first().key;
    one.when = PlannedDate::day(tuesday.addDays(7));
    other.when = one.when;
    QCOMPARE(overlapsAmong({ other, one }, facts).first().key, key);
    QCOMPARE(overlapsOf(one, { other }, facts).first().key, key);
    QVERIFY(
        key != overlapsAmong({ one, testEvent(u"Trois"_s, one.when, lille) }, facts).first().key);
}

void TestOverlapSearch::tellsTheReasonInASentence()
{
    TestPlan plan;
    Event one = testEvent(u"Steering committee"_s, PlannedDate::day(tuesday), lille);
    Event other = testEvent(u"Workshop"_s, PlannedDate::day(tuesday), u"DEP:59"_s);
    QVERIFY(plan->save(other));
    OverlapSearch search(*plan);
    QCOMPARE(overlapWords(search.of(one), one.id),
        u"One territory within the other, same day (Nord): “Workshop”"_s);
    one.when = PlannedDate::day(tuesday, QTime(9, 0), QTime(12, 0));
    one.place = u"Cité administrative"_s;
    other.when = PlannedDate::day(tuesday, QTime(10, 0), QTime(11, 0));
    other.place = one.place;
    QVERIFY(plan->save(other));
    search.forget();
    QCOMPARE(sentenceOf(search.of(one).first(), one.id),
        u"Same place, same hours (Cité administrative): “Workshop”"_s);
    QVERIFY(overlapWords(search.of(one), one.id).startsWith(u"Same place, same hours"));
    QVERIFY(overlapWords(search.of(one), one.id).endsWith(u", and 1 more"));
}

void TestOverlapSearch::comparesNoMoreThanSharesADay()
{
    // 3,000 events of 150 métropoles and others on 100 days: all pairs would be 4.5 million.
    const OverlapFacts facts(testCatalogue());
    const QList<TerritoryCode> epcis = testCatalogue().epcis().first(150);
    QList<Event> events;
    for (int i = 0; i < 3000; ++i) {
        Event event = testEvent(u"E"_s, PlannedDate::day(tuesday.addDays(i % 100)));
        event.territories.append({ epcis.at(i % 149), TerritoryRole::Lead });
        events.append(event);
    }
    qsizetype same = 0;
    for (qsizetype i = 0; i < events.size(); ++i)
        for (qsizetype j = i + 1; j < events.size(); ++j)
            same += events.at(i).when == events.at(j).when
                && events.at(i).territories == events.at(j).territories;
    qsizetype told = 0;
    for (const Overlap &overlap : overlapsAmong(events, facts))
        told += !overlap.isHoliday();
    QCOMPARE(told, same);
}

QTEST_GUILESS_MAIN(TestOverlapSearch)
#include "tst_overlapsearch.moc"
