// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/exchange/sample.h"
#include "core/plan/json.h"
#include "tests/support/everyfield.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// resources/schema/plan.schema.json says all that the writer writes, with every word of the
/// vocabulary.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void describesTheSampleAsItShips();
    void describesWhatIsExported();
    void describesWhatIsListed();
    void knowsEveryWordOfTheVocabulary_data();
    void knowsEveryWordOfTheVocabulary();
    void findsWhatIsWrong();

private:
    QStringList words(const QString &definition, const QString &key) const;
    QStringList problems(const QByteArray &json) const;

    QJsonObject m_schema;
    TestPlan m_plan;
};

void TestSchema::initTestCase()
{
    QFile file(QStringLiteral(TEST_SOURCE_DIR "/../resources/schema/plan.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_schema.isEmpty());

    QVERIFY(loadSample(*m_plan));
    const EveryField all = everyField();
    QVERIFY(m_plan->save(all.description));
    QVERIFY(m_plan->save(all.grouping));
    QVERIFY(m_plan->save(all.commitment));
    QVERIFY(m_plan->save(all.kind));
    QVERIFY(m_plan->save(all.organisation));
    QVERIFY(m_plan->save(all.priority));
    QVERIFY(m_plan->save(all.series));
    QVERIFY(m_plan->save(all.savedFilter));
    QVERIFY(m_plan->save(all.mute));
    QVERIFY(m_plan->save(all.bulletin));
    for (const Event &event : { all.framework, all.earlier, all.milestone, all.event })
        QVERIFY(m_plan->save(event));
}

QStringList TestSchema::problems(const QByteArray &json) const
{
    return JsonSchema(m_schema).problemsOf(QJsonDocument::fromJson(json).object());
}

void TestSchema::describesTheSampleAsItShips()
{
    QFile file(u":/samples/journees-2019.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(problems(file.readAll()), QStringList());
}

void TestSchema::describesWhatIsExported()
{
    QCOMPARE(problems(writePlanJson(*m_plan).value()), QStringList());
}

void TestSchema::describesWhatIsListed()
{
    QCOMPARE(problems(writeEventsJson(*m_plan, {}).value()), QStringList());
}

QStringList TestSchema::words(const QString &definition, const QString &key) const
{
    const QJsonObject values = m_schema.value(u"$defs"_s).toObject().value(definition).toObject();
    QJsonObject property = values.value(u"properties"_s).toObject().value(key).toObject();
    if (property.contains(u"items"_s))
        property = property.value(u"items"_s).toObject();
    const QJsonArray list = property.value(u"enum"_s).toArray();
    QStringList words;
    for (const QJsonValue &word : list)
        words.append(word.toString());
    words.sort();
    return words;
}

template <typename T> QStringList keysOf(const QList<T> &values)
{
    QStringList keys;
    for (const T value : values)
        keys.append(keyOf(value));
    keys.sort();
    return keys;
}

void TestSchema::knowsEveryWordOfTheVocabulary_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("keys");
    QStringList themes;
    for (const Theme &theme : nationalThemes())
        themes.append(theme.key);
    themes.sort();
    QList<Slot> halves = allSlots();
    halves.removeAll(Slot::None);

    QTest::newRow("status") << u"event"_s << u"status"_s << keysOf(allStatuses());
    QTest::newRow("role of a territory")
        << u"eventTerritory"_s << u"role"_s << keysOf(allTerritoryRoles());
    QTest::newRow("role of an organisation")
        << u"eventOrganisation"_s << u"role"_s << keysOf(allOrganisationRoles());
    QTest::newRow("kind of organisation")
        << u"organisation"_s << u"kind"_s << keysOf(allOrganisationKinds());
    QTest::newRow("kind of session") << u"session"_s << u"kind"_s << keysOf(allSessionKinds());
    QTest::newRow("half of the day") << u"session"_s << u"slot"_s << keysOf(halves);
    QTest::newRow("progress") << u"priority"_s << u"progress"_s << keysOf(allProgress());
    QTest::newRow("status in a filter") << u"filter"_s << u"statuses"_s << keysOf(allStatuses());
    QTest::newRow("precision of a series")
        << u"series"_s << u"precision"_s
        << keysOf(QList<Precision>{ Precision::Day, Precision::Week, Precision::Month,
               Precision::Quarter, Precision::HalfYear, Precision::Year });
    QTest::newRow("family") << u"kind"_s << u"family"_s << keysOf(allFamilies());
    QTest::newRow("theme") << u"priority"_s << u"theme"_s << themes;
    QTest::newRow("bound") << u"when"_s << u"bound"_s
                           << keysOf(QList<Bound>{ Bound::On, Bound::From, Bound::By });
}

void TestSchema::knowsEveryWordOfTheVocabulary()
{
    QFETCH(QString, definition);
    QFETCH(QString, key);
    QFETCH(QStringList, keys);
    QCOMPARE(words(definition, key), keys);
}

void TestSchema::findsWhatIsWrong()
{
    const QByteArray strange(R"({"events": [{"title": "A", "colour": "red"}]})");
    QVERIFY(!problems(strange).isEmpty());
    const QByteArray unknown(R"({"events": [{"title": "A", "status": "done"}]})");
    QVERIFY(!problems(unknown).isEmpty());
    const QByteArray text(R"({"events": [{"title": "A", "rank": "first"}]})");
    QVERIFY(!problems(text).isEmpty());
    const QByteArray noPlan(R"({"colours": []})");
    QVERIFY(!problems(noPlan).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
