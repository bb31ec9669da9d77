// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/exchange/sample.h"
#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What an import takes in, and what it leaves as it was.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changesNothingTheSecondTime();
    void countsWhatIsAddedChangedAndUnchanged();
    void isOneChangeThatUndoes();
    void understandsNames();
    void createsOrganisationsAndKindsNobodyKnows();
    void recognisesAnEventWithoutId();
    void takesInWhatListPrints();
    void keepsTheNotesThatAFileDoesNotTellOf();
    void keepsThePlansOwnDescription();
    void leavesOutReferencesToNothing();
    void warnsOfKeysThatMeanNothing();

private:
    ImportPreview read(const QByteArray &json);
    void take(const QByteArray &json);

    std::unique_ptr<TestPlan> m_test;
    Plan *m_plan = nullptr;
};

void TestImport::init()
{
    m_test = std::make_unique<TestPlan>();
    m_plan = &**m_test;
}

ImportPreview TestImport::read(const QByteArray &json)
{
    const auto preview = readPlanJson(*m_plan, json);
    if (!preview)
        qWarning("%s", qPrintable(preview.error().message));
    return preview.value_or(ImportPreview());
}

void TestImport::take(const QByteArray &json)
{
    const auto applied = m_plan->apply(read(json).change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

void TestImport::changesNothingTheSecondTime()
{
    QVERIFY(loadSample(*m_plan));
    const QByteArray before = writePlanJson(*m_plan).value();
    const ImportPreview preview = read(before);
    QCOMPARE(preview.change.differences.size(), 0);
    QCOMPARE(preview.unchanged, 9);
    QCOMPARE(preview.warnings, QStringList());
    QVERIFY(loadSample(*m_plan));
    QCOMPARE(writePlanJson(*m_plan).value(), before);
    QCOMPARE(m_plan->history(100).value().size(), 1);
}

void TestImport::countsWhatIsAddedChangedAndUnchanged()
{
    QVERIFY(loadSample(*m_plan));
    QByteArray json = writePlanJson(*m_plan).value();
    QVERIFY(json.contains("\"place\": \"Bordeaux\""));
    json.replace("\"place\": \"Bordeaux\"", "\"place\": \"Pessac\"");
    json.replace("\"events\": [", "\"events\": [{\"title\": \"Atelier\"},");
    const ImportPreview preview = read(json);
    QCOMPARE(preview.added, 1);
    QCOMPARE(preview.updated, 1);
    QCOMPARE(preview.unchanged, 8);
    QCOMPARE(preview.change.differences.size(), 2);
}

void TestImport::isOneChangeThatUndoes()
{
    const QByteArray before = writePlanJson(*m_plan).value();
    QVERIFY(loadSample(*m_plan));
    const auto history = m_plan->history(10).value();
    QCOMPARE(history.size(), 1);
    QVERIFY(m_plan->apply(inverse(history.constFirst())));
    QCOMPARE(writePlanJson(*m_plan).value(), before);
}

void TestImport::understandsNames()
{
    QVERIFY(loadSample(*m_plan));
    take(R"({"events": [{"title": "Atelier", "kind": "workshop",
        "territories": [{"name": "la métropole de Bordeaux"}, {"name": "Gironde", "role": "co-lead"}],
        "organisations": [{"name": "ddcs de l’isère", "role": "supports"}, "Ansa"],
        "priorities": [{"title": "Mobiliser une offre de logements abordables"}]}]})");
    Filter filter;
    filter.kinds = { u"workshop"_s };
    const auto events = m_plan->events(filter).value();
    QCOMPARE(events.size(), 1);
    const Event event = events.constFirst();
    QCOMPARE(event.territories.at(0).code.toString(), u"EPCI:243300316"_s);
    QCOMPARE(event.territories.at(1).code.toString(), u"DEP:33"_s);
    QCOMPARE(event.organisations.size(), 2);
    QCOMPARE(m_plan->organisations().value().size(), 24); // none was added
    QCOMPARE(event.priorities.size(), 1);
}

void TestImport::createsOrganisationsAndKindsNobodyKnows()
{
    const QByteArray json(R"({"events": [{"title": "Rencontre", "kind": "Café citoyen",
        "organisations": [{"name": "Emmaüs", "role": "hosts"}],
        "programme": [{"kind": "round-table", "speakers": [{"organisationName": "Emmaüs"}]}]}]})");
    const ImportPreview preview = read(json);
    QCOMPARE(preview.warnings.size(), 1); // the kind
    take(json);
    const auto organisations = m_plan->organisations().value();
    QCOMPARE(organisations.size(), 1);
    const Event event = m_plan->events().value().constFirst();
    QCOMPARE(event.programme.constFirst().speakers.constFirst().organisation,
        organisations.constFirst().id);
    QCOMPARE(event.kind, u"cafe-citoyen"_s);
    QCOMPARE(read(json).change.differences.size(), 0);
}

void TestImport::recognisesAnEventWithoutId()
{
    const QByteArray json(R"({"events": [
        {"title": "Copil", "when": {"precision": "day", "from": "2019-03-12"}},
        {"title": "Copil", "when": {"precision": "day", "from": "2019-03-13"}},
        {"title": "Copil", "when": {"precision": "day", "from": "2019-03-13"}}]})");
    take(json);
    QCOMPARE(m_plan->count().value(), 3);
    take(json);
    QCOMPARE(m_plan->count().value(), 3);
    QCOMPARE(read(json).unchanged, 3);
}

void TestImport::takesInWhatListPrints()
{
    QVERIFY(loadSample(*m_plan));
    const QByteArray list = writeEventsJson(*m_plan, {}).value();
    QCOMPARE(read(list).change.differences.size(), 0);
}

void TestImport::keepsTheNotesThatAFileDoesNotTellOf()
{
    QVERIFY(loadSample(*m_plan));
    Event event = m_plan->events().value().constFirst();
    event.notes = u"Interne"_s;
    QVERIFY(m_plan->save(event));
    Filter filter;
    filter.events = { event.id };
    QByteArray json = writePlanJson(*m_plan, filter).value();
    QCOMPARE(read(json).change.differences.size(), 0);
    json.replace("\"title\": \"Comité", "\"notes\": \"\", \"title\": \"Comité");
    take(json);
    QCOMPARE(m_plan->event(event.id).value().notes, QString());
}

void TestImport::keepsThePlansOwnDescription()
{
    QVERIFY(m_plan->save(everyField().description));
    const ImportPreview preview = read(R"({"description": {"title": "Autre"}, "events": []})");
    QCOMPARE(preview.change.differences.size(), 0);
    QCOMPARE(preview.warnings.size(), 1);
}

void TestImport::leavesOutReferencesToNothing()
{
    const ImportPreview preview = read(R"({"events": [{"title": "Copil",
        "follows": "01990000-0000-7000-8000-000000000001",
        "framework": {"id": "01990000-0000-7000-8000-000000000002", "title": "Biennale"},
        "prepares": ["01990000-0000-7000-8000-000000000003"],
        "priorities": ["01990000-0000-7000-8000-000000000004"],
        "organisations": [{"id": "01990000-0000-7000-8000-000000000005"}]}]})");
    QCOMPARE(preview.warnings.size(), 5);
    QCOMPARE(preview.added, 1);
    QVERIFY(m_plan->apply(preview.change));
    QCOMPARE(m_plan->check().value(), QStringList());
}

void TestImport::warnsOfKeysThatMeanNothing()
{
    const ImportPreview preview
        = read(R"({"colour": "red", "events": [{"title": "Copil", "recurrence": "weekly"}]})");
    QCOMPARE(preview.warnings.size(), 2);
    QVERIFY(preview.warnings.at(0).contains(u"colour"_s));
    QVERIFY(preview.warnings.at(1).contains(u"recurrence"_s));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
