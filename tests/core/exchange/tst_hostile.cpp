// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "tests/support/testplan.h"

#include <QFile>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Files that are damaged, wrong or meant to do harm end in an error that tells where, with nothing
/// written.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereAndWhy_data();
    void tellsWhereAndWhy();
    void refusesWhatIsTooDeep();
    void refusesALaterVersion();
    void survivesEveryTruncation();

private:
    TestPlan m_plan;
};

void TestHostile::tellsWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << QByteArray() << QStringList{ u"line 1"_s };
    QTest::newRow("a text") << QByteArray("Bonjour") << QStringList{ u"line 1, column "_s };
    QTest::newRow("a comma too many")
        << QByteArray("{\n \"events\": [\n  {\"title\": \"A\",,}\n ]}")
        << QStringList{ u"line 3"_s };
    QTest::newRow("a list") << QByteArray("[]") << QStringList{ u"not a plan"_s };
    QTest::newRow("another JSON") << QByteArray("{\"type\": \"FeatureCollection\"}")
                                  << QStringList{ u"events"_s };
    QTest::newRow("another format")
        << QByteArray("{\"format\": \"other\", \"events\": []}") << QStringList{ u"not a plan"_s };
    QTest::newRow("events that are no list")
        << QByteArray("{\"events\": {}}") << QStringList{ u"events"_s, u"list"_s };
    QTest::newRow("an event that is no object") << QByteArray(
        "{\"events\": [{\"title\": \"A\"}, 3]}") << QStringList{ u"2"_s, u"events"_s };
    QTest::newRow("a status nobody knows")
        << QByteArray(
               "{\"events\": [\n{\"title\": \"A\"},\n{\"title\": \"B\", \"status\": \"done\"}]}")
        << QStringList{ u"Line 3"_s, u"event 2"_s, u"“B”"_s, u"status"_s, u"done"_s };
    QTest::newRow("a day that is none")
        << QByteArray("{\"events\": [{\"title\": \"A\", \"when\": {\"precision\": \"day\", "
                      "\"from\": \"2019-02-30\"}}]}")
        << QStringList{ u"event 1"_s, u"when.from"_s, u"2019-02-30"_s };
    QTest::newRow("an end before the start")
        << QByteArray("{\"events\": [{\"title\": \"A\", \"when\": {\"precision\": \"period\", "
                      "\"from\": \"2019-02-03\", \"to\": \"2019-02-01\"}}]}")
        << QStringList{ u"event 1"_s };
    QTest::newRow("no title") << QByteArray("{\"events\": [{}]}") << QStringList{ u"event 1"_s };
    QTest::newRow("a territory nobody knows") << QByteArray(
        "{\"events\": [{\"title\": \"A\", \"territories\": [{\"name\": \"Atlantide\"}]}]}")
                                              << QStringList{ u"event 1"_s, u"Atlantide"_s };
    QTest::newRow("an id that is none")
        << QByteArray("{\"events\": [{\"title\": \"A\", \"id\": \"one\"}]}")
        << QStringList{ u"event 1"_s, u"id"_s };
    QTest::newRow("twice the same id")
        << QByteArray(
               "{\"events\": [{\"title\": \"A\", \"id\": \"01990000-0000-7000-8000-000000000001\"},"
               "{\"title\": \"B\", \"id\": \"01990000-0000-7000-8000-000000000001\"}]}")
        << QStringList{ u"event 2"_s, u"01990000-0000-7000-8000-000000000001"_s };
    QTest::newRow("a session inside out")
        << QByteArray("{\"events\": [{\"title\": \"A\", \"programme\": [{}, {\"start\": 9}]}]}")
        << QStringList{ u"programme[1].start"_s };
    QTest::newRow("a priority of nowhere")
        << QByteArray("{\"format\": \"jalons-plan\", \"priorities\": [{\"title\": \"A\"}]}")
        << QStringList{ u"priority 1"_s, u"territory"_s };
    QTest::newRow("an organisation without a name")
        << QByteArray("{\"format\": \"jalons-plan\", \"organisations\": [{\"kind\": \"ars\"}]}")
        << QStringList{ u"organisation 1"_s, u"name"_s };
    QTest::newRow("text that is no UTF-8")
        << QByteArray("{\"events\": [{\"title\": \"\xff\xfe\"}]}") << QStringList{ u"line 1"_s };
}

void TestHostile::tellsWhereAndWhy()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, words);
    const auto preview = readPlanJson(*m_plan, json);
    QVERIFY(!preview);
    QVERIFY(preview.error().trouble == Trouble::Damaged);
    for (const QString &word : words)
        QVERIFY2(preview.error().message.contains(word), qPrintable(preview.error().message));
    QCOMPARE(m_plan->count().value(), 0);
}

void TestHostile::refusesWhatIsTooDeep()
{
    const auto lists = readPlanJson(*m_plan, QByteArray(100000, '['));
    QVERIFY(!lists);
    QVERIFY(lists.error().message.contains(u"32"_s));
    QByteArray nested("{\"events\": ");
    for (int i = 0; i < 40; ++i)
        nested += "[{\"a\": ";
    QVERIFY(!readPlanJson(*m_plan, nested));
}

void TestHostile::refusesALaterVersion()
{
    const auto preview
        = readPlanJson(*m_plan, R"({"format": "jalons-plan", "version": 2, "events": []})");
    QVERIFY(!preview);
    QVERIFY(preview.error().trouble == Trouble::Newer);
}

void TestHostile::survivesEveryTruncation()
{
    QFile file(u":/samples/journees-2019.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97)
        QVERIFY(!readPlanJson(*m_plan, whole.left(length)));
    QVERIFY(readPlanJson(*m_plan, whole));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
