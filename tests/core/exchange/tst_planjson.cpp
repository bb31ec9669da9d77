// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/exchange/sample.h"
#include "core/plan/json.h"
#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What goes out comes back, whole; what a filter hides stays in.
class TestPlanJson : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesAfterAWayOutAndBack_data();
    void givesTheSameBytesAfterAWayOutAndBack();
    void keepsEveryField();
    void writesOnlyWhatTheFilteredEventsReferTo();
    void sendsTheSeriesAlongButNotThePlansOwnFilters();
    void keepsInternalNotesUnlessAskedFor();
    void listsEventsWithTheNamesOfWhatTheyReferTo();
    void sortsEqualPlansAlike();

private:
    void fill(Plan &plan);
    QJsonObject parsed(const Result<QByteArray> &json);
};

void TestPlanJson::fill(Plan &plan)
{
    const EveryField all = everyField();
    QVERIFY(plan.save(all.description));
    QVERIFY(plan.save(all.grouping));
    QVERIFY(plan.save(all.commitment));
    QVERIFY(plan.save(all.kind));
    QVERIFY(plan.save(all.organisation));
    QVERIFY(plan.save(all.priority));
    QVERIFY(plan.save(all.series));
    QVERIFY(plan.save(all.savedFilter));
    QVERIFY(plan.save(all.mute));
    QVERIFY(plan.save(all.bulletin));
    for (const Event &event : { all.framework, all.earlier, all.milestone, all.event }) {
        const auto saved = plan.save(event);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
}

QJsonObject TestPlanJson::parsed(const Result<QByteArray> &json)
{
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

void TestPlanJson::givesTheSameBytesAfterAWayOutAndBack_data()
{
    QTest::addColumn<bool>("sample");
    QTest::newRow("the sample") << true;
    QTest::newRow("every field") << false;
}

void TestPlanJson::givesTheSameBytesAfterAWayOutAndBack()
{
    QFETCH(bool, sample);
    const TestPlan plan;
    if (sample)
        QVERIFY(loadSample(*plan));
    else
        fill(*plan);
    const auto first = writePlanJson(*plan);
    QVERIFY(first);

    const TestPlan other;
    const auto preview = readPlanJson(*other, *first);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
    QCOMPARE(preview->warnings, QStringList());
    const auto applied = other->apply(preview->change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    const auto second = writePlanJson(*other);
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QVERIFY(first->endsWith("}\n"));
}

void TestPlanJson::keepsEveryField()
{
    const TestPlan plan;
    fill(*plan);
    const auto json = writePlanJson(*plan);
    QVERIFY(json);
    const TestPlan other;
    const auto preview = readPlanJson(*other, *json);
    QVERIFY(preview);
    QVERIFY(other->apply(preview->change));

    const EveryField all = everyField();
    QCOMPARE(other->event(all.event.id).value(), all.event);
    QCOMPARE(other->description().value(), all.description);
    QCOMPARE(other->ownTerritories().value(), QList<Territory>{ all.grouping });
    QCOMPARE(other->organisations().value(), QList<Organisation>{ all.organisation });
    QCOMPARE(other->priorities().value(), QList<Priority>{ all.priority });
    QCOMPARE(other->series().value(), QList<Series>{ all.series });
    QCOMPARE(other->savedFilters().value(), QList<SavedFilter>{ all.savedFilter });
    QCOMPARE(other->mutes().value(), QList<Mute>{ all.mute });
    QCOMPARE(other->bulletins().value(), QList<Bulletin>{ all.bulletin });
    QVERIFY(other->commitments().value().contains(all.commitment));
    QVERIFY(other->kinds().value().contains(all.kind));
}

void TestPlanJson::writesOnlyWhatTheFilteredEventsReferTo()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    Filter filter;
    filter.territories = { *TerritoryCode::fromString(u"DEP:62"_s) };
    const QJsonObject json = parsed(writePlanJson(*plan, filter));
    QCOMPARE(json.value(u"events"_s).toArray().size(), 1);
    QCOMPARE(json.value(u"organisations"_s).toArray().size(), 3);
    QVERIFY(!json.contains(u"priorities"_s));
    QVERIFY(!json.contains(u"commitments"_s));
    QVERIFY(!json.contains(u"description"_s));
    QStringList codes;
    const QJsonArray territories = json.value(u"territories"_s).toArray();
    for (const QJsonValue &territory : territories)
        codes.append(territory.toObject().value(u"code"_s).toString());
    QCOMPARE(codes, (QStringList{ u"NAT"_s, u"REG:32"_s, u"DEP:62"_s }));
}

void TestPlanJson::sendsTheSeriesAlongButNotThePlansOwnFilters()
{
    const TestPlan plan;
    fill(*plan);
    const EveryField all = everyField();
    Filter filter;
    filter.events = { all.event.id };
    QJsonObject json = parsed(writePlanJson(*plan, filter));
    QCOMPARE(json.value(u"series"_s).toArray(), QJsonArray{ toJson(all.series) });
    QVERIFY(!json.contains(u"savedFilters"_s));
    QVERIFY(!json.contains(u"mutes"_s));
    QVERIFY(!json.contains(u"bulletins"_s));
    filter.events = { all.earlier.id };
    QVERIFY(!parsed(writePlanJson(*plan, filter)).contains(u"series"_s));
}

void TestPlanJson::keepsInternalNotesUnlessAskedFor()
{
    const TestPlan plan;
    fill(*plan);
    Filter filter;
    filter.events = { everyField().event.id };
    QVERIFY(!writePlanJson(*plan, filter).value().contains("Interne"));
    QVERIFY(writePlanJson(*plan, filter, true).value().contains("Interne"));
    QVERIFY(writePlanJson(*plan).value().contains("Interne")); // the backup
    QVERIFY(!writeEventsJson(*plan, {}).value().contains("Interne"));
}

void TestPlanJson::listsEventsWithTheNamesOfWhatTheyReferTo()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    Filter filter;
    filter.territories = { *plan->resolveTerritory(u"Grenoble-Alpes Métropole"_s) };
    const QJsonObject root = parsed(writeEventsJson(*plan, filter));
    QCOMPARE(root.keys(), QStringList{ u"events"_s });
    const QJsonArray events = root.value(u"events"_s).toArray();
    QCOMPARE(events.size(), 3);
    const QJsonObject day = events.at(0).toObject();
    QCOMPARE(day.value(u"kind"_s).toString(), u"stakeholder-day"_s);
    QCOMPARE(day.value(u"framework"_s).toObject().value(u"title"_s).toString(),
        u"Biennale des Villes en transition"_s);
    QCOMPARE(day.value(u"programme"_s).toArray().size(), 7);
    const QJsonObject territory = day.value(u"territories"_s).toArray().at(0).toObject();
    QCOMPARE(territory.value(u"code"_s).toString(), u"EPCI:200040715"_s);
    QCOMPARE(territory.value(u"name"_s).toString(), u"Grenoble-Alpes-Métropole"_s);
    QCOMPARE(day.value(u"organisations"_s).toArray().at(1).toObject().value(u"name"_s).toString(),
        u"DDCS de l'Isère"_s);
}

void TestPlanJson::sortsEqualPlansAlike()
{
    const TestPlan plan;
    const TestPlan other;
    QList<Event> events;
    for (int i = 0; i < 6; ++i) {
        Event event;
        event.id = EventId::make();
        event.title = u"Atelier"_s;
        event.when = PlannedDate::day({ 2019, 3, 12 });
        events.append(event);
    }
    for (qsizetype i = 0; i < events.size(); ++i) {
        QVERIFY(plan->save(events.at(i)));
        QVERIFY(other->save(events.at(events.size() - 1 - i)));
    }
    QCOMPARE(writePlanJson(*plan).value(), writePlanJson(*other).value());
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
