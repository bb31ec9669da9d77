// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pasting.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestPasting : public QObject
{
    Q_OBJECT

private slots:
    void landsOnTheDayAtTheSameHoursUnderNewIds()
    {
        TestPlan plan;
        const Event one = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30)));
        const Event two = testEvent(u"Club"_s, PlannedDate::day({ 2019, 3, 14 }));
        QVERIFY(plan->save(one) && plan->save(two));
        const auto json = carried(*plan, { one.id, two.id });
        QVERIFY(json);
        const auto pasted = pasting(*plan, *json, { 2019, 9, 10 }, false);
        QVERIFY(pasted);
        QCOMPARE(pasted->events.size(), 2);
        QCOMPARE(pasted->change.differences.size(), 2);
        QVERIFY(plan->apply(pasted->change));
        QCOMPARE(*plan->count(), 4);
        QCOMPARE(whenOf(*plan, pasted->events, u"Comité"_s),
            PlannedDate::day({ 2019, 9, 10 }, QTime(9, 30)));
        QCOMPARE(whenOf(*plan, pasted->events, u"Club"_s), PlannedDate::day({ 2019, 9, 12 }));
        QCOMPARE(*plan->event(one.id), one);
    }

    void bringsWhatIsReferredToIntoAnotherPlanAndOverwritesNothing()
    {
        TestPlan from;
        TestPlan to;
        Organisation landlord;
        landlord.id = OrganisationId::make();
        landlord.name = u"Bailleurs du Nord"_s;
        QVERIFY(from->save(landlord));
        Organisation renamed = landlord;
        renamed.name = u"BDN"_s;
        Event event = testEvent(u"Comité"_s, PlannedDate::month(2019, 3), u"EPCI:200093201"_s);
        event.organisations = { EventOrganisation{ landlord.id, OrganisationRole::Carries, {} } };
        QVERIFY(from->save(event));
        const auto json = carried(*from, { event.id });

        const auto first = pasting(*to, *json, { 2019, 3, 12 }, false);
        QVERIFY(first && to->apply(first->change));
        QCOMPARE(to->organisations()->size(), 1);
        QCOMPARE(to->event(first->events.first())->when, PlannedDate::day({ 2019, 3, 12 }));
        QVERIFY(to->save(renamed));
        const auto second = pasting(*to, *json, { 2019, 3, 13 }, false);
        QVERIFY(second && to->apply(second->change));
        QCOMPARE(to->organisations()->first().name, u"BDN"_s);
        QCOMPARE(*to->count(), 2);
    }

    void bringsWhatWasCutWhole()
    {
        TestPlan plan;
        Event event = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.status = Status::Held;
        event.decisions = { u"Charte adoptée"_s };
        event.notes = u"interne"_s;
        QVERIFY(plan->save(event));
        const auto json = carried(*plan, { event.id });
        QVERIFY(plan->remove(Subject::Event, event.id.toString()));
        const auto pasted = pasting(*plan, *json, { 2019, 3, 20 }, true);
        QVERIFY(pasted && plan->apply(pasted->change));
        Event expected = event;
        expected.id = pasted->events.first();
        expected.when = PlannedDate::day({ 2019, 3, 20 });
        QCOMPARE(*plan->event(expected.id), expected);
    }

    void bringsASeriesWithWhatWasCutAlone()
    {
        TestPlan from;
        TestPlan to;
        const Series series{ SeriesId::make(), u"FREQ=MONTHLY"_s, Precision::Day, { 2019, 3, 12 },
            {}, {} };
        Event event = testEvent(u"Club"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.series = series.id;
        event.occurrence = { 2019, 3, 12 };
        QVERIFY(from->save(series) && from->save(event));
        const auto json = carried(*from, { event.id });
        const auto copied = pasting(*to, *json, { 2019, 3, 20 }, false);
        QVERIFY(copied && to->apply(copied->change));
        QVERIFY(to->event(copied->events.first())->series.isNull());
        QVERIFY(to->series()->isEmpty());
        const auto moved = pasting(*to, *json, { 2019, 3, 20 }, true);
        QVERIFY(moved && to->apply(moved->change));
        QCOMPARE(to->event(moved->events.first())->series, series.id);
        QVERIFY(to->series() == QList<Series>{ series });
    }

    void refusesWhatHoldsNoEvents_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("bonjour");
        QTest::newRow("another object") << QByteArray("{\"a\": 1}");
        QTest::newRow("no list") << QByteArray("{\"events\": 3}");
    }

    void refusesWhatHoldsNoEvents()
    {
        QFETCH(QByteArray, json);
        TestPlan plan;
        const auto pasted = pasting(*plan, json, { 2019, 3, 20 }, false);
        QVERIFY(!pasted);
        QVERIFY(!pasted.error().message.isEmpty());
    }

private:
    static PlannedDate whenOf(const Plan &plan, const QList<EventId> &ids, const QString &title)
    {
        for (const EventId &id : ids)
            if (const auto event = plan.event(id); event && event->title == title)
                return event->when;
        return {};
    }
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
