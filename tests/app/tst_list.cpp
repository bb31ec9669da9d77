// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// `jalons list`: which events, and in which form.
class TestList : public QObject
{
    Q_OBJECT

private slots:
    void givesExactlyTheEventsOfATerritory_data();
    void givesExactlyTheEventsOfATerritory();
    void filters_data();
    void filters();
    void givesTheProgrammeOfEachEvent();
    void takesOptionsBeforeAndAfterTheCommand();
    void alignsTheColumnsOfTheTable();
    void writesCsvThatNoSpreadsheetRuns();
    void listsNothingWithoutComplaining();

private:
    QStringList titles(const QStringList &filter) const;

    Programme m_programme;
};

namespace {

const QString actors = u"Première journée des acteurs du Logement d'abord"_s;
const QString platform
    = u"Mise en œuvre de la plateforme Logement d'abord de la métropole grenobloise"_s;
const QString biennale = u"Biennale des Villes en transition"_s;
const QString lille
    = u"Premier comité de pilotage Logement d'abord de la Métropole européenne de Lille"_s;
const QString nextLille = u"Prochain comité de pilotage de la MEL"_s;
const QString limoges = u"Comité de pilotage Logement d'abord de Limoges"_s;
const QString awareness = u"Journée de sensibilisation au Logement d'abord"_s;
const QString bordeaux = u"Journée Logement d'abord et projet territorial métropole-département"_s;
const QString plenary = u"Rencontre plénière Logement d'abord du Pas-de-Calais"_s;

} // namespace

QStringList TestList::titles(const QStringList &filter) const
{
    const Run run = m_programme.run(
        QStringList{ u"--sample"_s, u"list"_s, u"--format"_s, u"json"_s } + filter);
    if (run.status != 0)
        return { run.error };
    QStringList titles;
    const QJsonArray events
        = QJsonDocument::fromJson(run.out).object().value(u"events"_s).toArray();
    for (const QJsonValue &event : events)
        titles.append(event.toObject().value(u"title"_s).toString());
    return titles;
}

void TestList::givesExactlyTheEventsOfATerritory_data()
{
    QTest::addColumn<QString>("territory");
    QTest::addColumn<QStringList>("expected");
    const QStringList grenoble{ actors, platform, biennale };
    QTest::newRow("a métropole by name") << u"Grenoble-Alpes Métropole"_s << grenoble;
    QTest::newRow("the same by code") << u"EPCI:200040715"_s << grenoble;
    QTest::newRow("its région") << u"REG:84"_s << grenoble;
    QTest::newRow("its département") << u"Isère"_s << grenoble;
    QTest::newRow("a commune") << u"COM:38185"_s << QStringList{ biennale };
    QTest::newRow("Lille") << u"metropole europeenne de lille"_s << QStringList{ lille, nextLille };
    QTest::newRow("a région of two authorities")
        << u"Hauts-de-France"_s << QStringList{ lille, plenary, nextLille };
    QTest::newRow("co-carried, seen from the département")
        << u"DEP:33"_s << QStringList{ bordeaux };
    QTest::newRow("co-carried, seen from the métropole")
        << u"la métropole de Bordeaux"_s << QStringList{ bordeaux };
    QTest::newRow("the département of Limoges") << u"DEP:87"_s << QStringList{ limoges, awareness };
    QTest::newRow("the whole country") << u"NAT"_s
                                       << QStringList{ limoges, lille, awareness, bordeaux, actors,
                                              platform, plenary, nextLille, biennale };
}

void TestList::givesExactlyTheEventsOfATerritory()
{
    QFETCH(QString, territory);
    QFETCH(QStringList, expected);
    QCOMPARE(titles({ u"--territory"_s, territory }), expected);
}

void TestList::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two territories")
        << QStringList{ u"--territory"_s, u"DEP:33"_s, u"--territory"_s, u"DEP:62"_s }
        << QStringList{ bordeaux, plenary };
    QTest::newRow("days") << QStringList{ u"--from"_s, u"2019-03-11"_s, u"--to"_s, u"2019-03-12"_s }
                          << QStringList{ bordeaux, actors };
    QTest::newRow("days that a month overlaps")
        << QStringList{ u"--from"_s, u"2019-09-30"_s } << QStringList{ nextLille };
    QTest::newRow("a kind") << QStringList{ u"--kind"_s, u"steering-committee"_s }
                            << QStringList{ limoges, lille, nextLille };
    QTest::newRow("a status") << QStringList{ u"--status"_s, u"planned"_s }
                              << QStringList{ nextLille };
    QTest::newRow("a theme") << QStringList{ u"--priority"_s, u"supply"_s } << QStringList{ lille };
    QTest::newRow("words without accents")
        << QStringList{ u"--text"_s, u"pleniere calais"_s } << QStringList{ plenary };
    QTest::newRow("all at once") << QStringList{ u"--territory"_s, u"REG:84"_s, u"--status"_s,
        u"confirmed"_s, u"--kind"_s, u"opening"_s, u"--from"_s, u"2019-04-01"_s }
                                 << QStringList{ platform };
}

void TestList::filters()
{
    QFETCH(QStringList, filter);
    QFETCH(QStringList, expected);
    QCOMPARE(titles(filter), expected);
}

void TestList::givesTheProgrammeOfEachEvent()
{
    const Run run = m_programme.run({ u"list"_s, u"--sample"_s, u"--territory"_s,
        u"Grenoble-Alpes Métropole"_s, u"--format"_s, u"json"_s });
    QCOMPARE(run.error, QString());
    const QJsonObject event = QJsonDocument::fromJson(run.out)[u"events"][0].toObject();
    const QJsonArray programme = event.value(u"programme"_s).toArray();
    QCOMPARE(programme.size(), 7);
    QCOMPARE(programme.at(4)[u"kind"].toString(), u"workshop"_s);
    QCOMPARE(programme.at(6)[u"kind"].toString(), u"round-table"_s);
    QCOMPARE(programme.at(6)[u"speakers"].toArray().size(), 4);
    QCOMPARE(programme.at(6)[u"speakers"][1][u"organisationName"].toString(), u"TOTEM"_s);
}

void TestList::takesOptionsBeforeAndAfterTheCommand()
{
    const Run before = m_programme.run({ u"--sample"_s, u"--territory"_s, u"DEP:62"_s, u"list"_s });
    const Run after = m_programme.run({ u"list"_s, u"--territory"_s, u"DEP:62"_s, u"--sample"_s });
    QCOMPARE(before.status, 0);
    QCOMPARE(before.out, after.out);
    QVERIFY(before.out.contains("Pas-de-Calais"));
}

void TestList::alignsTheColumnsOfTheTable()
{
    const Run run = m_programme.run({ u"--sample"_s, u"list"_s });
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    QCOMPARE(lines.size(), 12); // the head, nine events, how many, the end
    const qsizetype kind = lines.at(0).indexOf(u"Kind"_s);
    QVERIFY(kind > 0);
    for (qsizetype i = 1; i < 10; ++i) {
        QCOMPARE(lines.at(i).mid(kind - 2, 2), u"  "_s);
        QVERIFY(lines.at(i).at(kind) != u' ');
    }
}

void TestList::writesCsvThatNoSpreadsheetRuns()
{
    m_programme.write(u"bad.json"_s,
        R"({"events": [{"title": "=cmd|' /C calc'!A0", "place": "a, \"b\"\nc", "contact": "@x"}]})");
    const QString plan = m_programme.path(u"csv.jalons"_s);
    QCOMPARE(m_programme.run({ u"--plan"_s, plan, u"import"_s, u"bad.json"_s }).status, 0);
    const Run run = m_programme.run({ u"--plan"_s, plan, u"list"_s, u"--format"_s, u"csv"_s });
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("id,title,kind,"));
    QVERIFY2(run.out.contains(",'=cmd|' /C calc'!A0,"), run.out.constData());
    QVERIFY(run.out.contains(",\"a, \"\"b\"\"\nc\","));
    QVERIFY(run.out.endsWith("\r\n"));
}

void TestList::listsNothingWithoutComplaining()
{
    const Run run = m_programme.run(
        { u"--sample"_s, u"list"_s, u"--territory"_s, u"DEP:75"_s, u"--format"_s, u"json"_s });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.error, QString());
    QCOMPARE(QJsonDocument::fromJson(run.out).object().keys(), QStringList{ u"events"_s });
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"
