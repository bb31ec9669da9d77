// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// `jalons export`, `import`, `backup` and `check`.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesAfterAWayOutAndBack();
    void importsTwiceWithoutDoubling();
    void triesAnImportWithoutDoingIt();
    void takesSeveralFilesInWholeOrNotAtAll();
    void makesNoPlanForAnImportThatFails();
    void tellsWhereAFileIsDamaged();
    void exportsWhatTheFilterLetsThrough();
    void leavesInternalNotesInUnlessAskedFor();
    void backsUpToANewFileOnly();
    void findsNothingWrongInTheSample();

private:
    Programme m_programme;
};

void TestExchange::givesTheSameBytesAfterAWayOutAndBack()
{
    const QString plan = m_programme.samplePlan();
    QCOMPARE(
        m_programme.run({ u"--plan"_s, plan, u"export"_s, u"--output"_s, u"a.json"_s }).status, 0);
    const Run import = m_programme.run({ u"--plan"_s, u"new.jalons"_s, u"import"_s, u"a.json"_s });
    QCOMPARE(import.error, QString());
    QVERIFY2(import.out.contains("9 added"), import.out.constData());
    QCOMPARE(
        m_programme.run({ u"--plan"_s, u"new.jalons"_s, u"export"_s, u"--output"_s, u"b.json"_s })
            .status,
        0);
    QVERIFY(!m_programme.read(u"a.json"_s).isEmpty());
    QCOMPARE(m_programme.read(u"b.json"_s), m_programme.read(u"a.json"_s));
}

void TestExchange::importsTwiceWithoutDoubling()
{
    const QString plan = m_programme.samplePlan(u"twice.jalons"_s);
    QCOMPARE(
        m_programme.run({ u"--plan"_s, plan, u"export"_s, u"--output"_s, u"t.json"_s }).status, 0);
    const Run again = m_programme.run({ u"--plan"_s, plan, u"import"_s, u"t.json"_s });
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("0 added, 0 changed, 9 as they were"), again.out.constData());
}

void TestExchange::triesAnImportWithoutDoingIt()
{
    const QString plan = m_programme.samplePlan(u"dry.jalons"_s);
    m_programme.write(u"one.json"_s, R"({"events": [{"title": "Atelier"}]})");
    const QByteArray before = m_programme.read(u"dry.jalons"_s);
    const Run dry
        = m_programme.run({ u"--plan"_s, plan, u"import"_s, u"--dry-run"_s, u"one.json"_s });
    QCOMPARE(dry.status, 0);
    QVERIFY2(dry.out.contains("1 added"), dry.out.constData());
    QCOMPARE(m_programme.read(u"dry.jalons"_s), before);
}

void TestExchange::takesSeveralFilesInWholeOrNotAtAll()
{
    const QString plan = m_programme.samplePlan(u"several.jalons"_s);
    m_programme.write(u"good.json"_s, R"({"events": [{"title": "Atelier"}]})");
    m_programme.write(u"bad.json"_s, R"({"events": [{"title": "Atelier", "status": "done"}]})");
    const QByteArray before = m_programme.read(u"several.jalons"_s);
    const Run run
        = m_programme.run({ u"--plan"_s, plan, u"import"_s, u"good.json"_s, u"bad.json"_s });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains(u"bad.json"_s), qPrintable(run.error));
    QCOMPARE(m_programme.read(u"several.jalons"_s), before);
    m_programme.write(u"other.json"_s, R"({"events": [{"title": "Visite"}]})");
    const Run both
        = m_programme.run({ u"--plan"_s, plan, u"import"_s, u"good.json"_s, u"other.json"_s });
    QCOMPARE(both.status, 0);
    QCOMPARE(both.out.count("1 added"), 2);
}

void TestExchange::makesNoPlanForAnImportThatFails()
{
    m_programme.write(u"bad.json"_s, "{");
    const Run run = m_programme.run({ u"--plan"_s, u"none.jalons"_s, u"import"_s, u"bad.json"_s });
    QCOMPARE(run.status, 1);
    QVERIFY(!QFileInfo::exists(m_programme.path(u"none.jalons"_s)));
}

void TestExchange::tellsWhereAFileIsDamaged()
{
    m_programme.write(u"damaged.json"_s,
        "{\n  \"events\": [\n    {\"title\": \"A\"},\n    {\"title\": \"B\", \"when\": "
        "{\"precision\": \"day\", \"from\": \"2019-02-30\"}}\n  ]\n}\n");
    const Run run = m_programme.run({ u"--sample"_s, u"import"_s, u"damaged.json"_s });
    QCOMPARE(run.status, 1);
    for (const QString &word : { u"damaged.json"_s, u"Line 4"_s, u"“B”"_s, u"when.from"_s })
        QVERIFY2(run.error.contains(word), qPrintable(run.error));
}

void TestExchange::exportsWhatTheFilterLetsThrough()
{
    const Run run = m_programme.run({ u"--sample"_s, u"export"_s, u"--territory"_s, u"DEP:62"_s,
        u"--output"_s, u"part.json"_s });
    QCOMPARE(run.status, 0);
    const QJsonObject part = QJsonDocument::fromJson(m_programme.read(u"part.json"_s)).object();
    QCOMPARE(part.value(u"events"_s).toArray().size(), 1);
    QCOMPARE(part.value(u"organisations"_s).toArray().size(), 3);
}

void TestExchange::leavesInternalNotesInUnlessAskedFor()
{
    m_programme.write(u"notes.json"_s,
        R"({"events": [{"title": "Atelier", "kind": "workshop", "notes": "Confidentiel"}]})");
    const QStringList plan{ u"--plan"_s, u"notes.jalons"_s };
    QCOMPARE(m_programme.run(plan + QStringList{ u"import"_s, u"notes.json"_s }).status, 0);
    const QStringList all = plan
        + QStringList{ u"export"_s, u"--kind"_s, u"workshop"_s, u"--output"_s, u"out.json"_s };
    QCOMPARE(m_programme.run(all).status, 0);
    QVERIFY(m_programme.read(u"out.json"_s).contains("Atelier"));
    QVERIFY(!m_programme.read(u"out.json"_s).contains("Confidentiel"));
    QCOMPARE(m_programme.run(all + QStringList{ u"--with-notes"_s }).status, 0);
    QVERIFY(m_programme.read(u"out.json"_s).contains("Confidentiel"));
}

void TestExchange::backsUpToANewFileOnly()
{
    const QString plan = m_programme.samplePlan(u"kept.jalons"_s);
    const QByteArray before = m_programme.read(u"kept.jalons"_s);
    const Run run = m_programme.run({ u"--sample"_s, u"backup"_s, plan });
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains(u"kept.jalons"_s), qPrintable(run.error));
    QCOMPARE(m_programme.read(u"kept.jalons"_s), before);
}

void TestExchange::findsNothingWrongInTheSample()
{
    const Run run = m_programme.run({ u"--sample"_s, u"check"_s });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.error, QString());
    QVERIFY(!run.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
