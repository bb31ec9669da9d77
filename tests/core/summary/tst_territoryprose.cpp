// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frenchgrammar.h"
#include "core/summary/territoryprose.h"
#include "tests/support/testplan.h"

#include <QFile>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Territories in French sentences; the table beside this file was read by people line by line.
class TestTerritoryProse : public QObject
{
    Q_OBJECT

private slots:
    void speaksOfEachAsTheFrenchDo_data();
    void speaksOfEachAsTheFrenchDo();
    void knowsEveryRegionAndDepartment();
    void neverDoublesAnArticle();
    void contracts_data();
    void contracts();
    void tellsInfinitivesFromNouns_data();
    void tellsInfinitivesFromNouns();
    void speaksOfGroupings();
    void speaksEnglish();
};

namespace {

QList<QStringList> table()
{
    QFile file(QFINDTESTDATA("territoryprose.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table");
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

} // namespace

void TestTerritoryProse::speaksOfEachAsTheFrenchDo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("at");
    for (const QStringList &row : table())
        QTest::newRow(qPrintable(row.at(0) + u' ' + row.at(1)))
            << row.at(0) << row.at(1) << row.at(2) << row.at(3);
}

void TestTerritoryProse::speaksOfEachAsTheFrenchDo()
{
    QFETCH(QString, code);
    const SpokenTerritory said
        = spoken(testCatalogue(), *TerritoryCode::fromString(code), Language::French);
    QTEST(said.name, "name");
    QTEST(said.of, "of");
    QTEST(said.at, "at");
}

void TestTerritoryProse::knowsEveryRegionAndDepartment()
{
    QStringList codes;
    for (const QStringList &row : table())
        codes.append(row.at(0));
    for (const TerritoryCode &code : testCatalogue().regions() + testCatalogue().departments())
        QVERIFY2(codes.contains(code.toString()), qPrintable(code.toString()));
}

void TestTerritoryProse::neverDoublesAnArticle()
{
    for (const TerritoryCode &code : testCatalogue().epcis()) {
        const SpokenTerritory said = spoken(testCatalogue(), code, Language::French);
        for (const QString &wrong : { u"de le "_s, u"de les "_s, u"à le "_s, u"de de "_s,
                 u"de du "_s, u"la la "_s, u"d’la"_s, u"CC "_s, u"CA "_s, u"CU "_s, u"'"_s })
            QVERIFY2(!u" %1 %2 %3"_s.arg(said.name, said.of, said.at).contains(u' ' + wrong),
                qPrintable(said.name + u" / "_s + said.of + u" / "_s + said.at));
    }
}

void TestTerritoryProse::contracts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *words, const char *of, const char *to) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(of)
                             << QString::fromUtf8(to);
    };
    row("le département du Nord", "du département du Nord", "au département du Nord");
    row("les bailleurs", "des bailleurs", "aux bailleurs");
    row("la DDCS", "de la DDCS", "à la DDCS");
    row("l’ARS", "de l’ARS", "à l’ARS");
    row("Amiens Métropole", "d’Amiens Métropole", "à Amiens Métropole");
    row("Évreux", "d’Évreux", "à Évreux");
    row("Œuvre", "d’Œuvre", "à Œuvre");
    row("Limoges Métropole", "de Limoges Métropole", "à Limoges Métropole");
    row("leurs partenaires", "de leurs partenaires", "à leurs partenaires");
}

void TestTerritoryProse::contracts()
{
    QFETCH(QString, words);
    QTEST(french::of(words), "of");
    QTEST(french::to(words), "to");
}

void TestTerritoryProse::tellsInfinitivesFromNouns_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("verb");
    QTest::newRow("to mobilise") << u"Mobiliser tous les partenaires"_s << true;
    QTest::newRow("reflexive") << u"S'approprier principes et enjeux"_s << true;
    QTest::newRow("in -re") << u"Rendre compte"_s << true;
    QTest::newRow("in -ir") << u"Définir les objectifs"_s << true;
    QTest::newRow("a point") << u"Point d'étape"_s << false;
    QTest::newRow("a workshop") << u"Atelier de lancement"_s << false;
    QTest::newRow("a frame") << u"Cadre de vie"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestTerritoryProse::tellsInfinitivesFromNouns()
{
    QFETCH(QString, words);
    QTEST(french::beginsWithInfinitive(words), "verb");
}

void TestTerritoryProse::speaksOfGroupings()
{
    const TestPlan plan;
    Territory own;
    own.code = *TerritoryCode::fromString(u"OWN:0190a7cb-0000-7000-8000-000000000001"_s);
    own.kind = TerritoryKind::Grouping;
    own.name = u"Arc lémanique"_s;
    QVERIFY(plan->save(own));
    const SpokenTerritory said = spoken(*plan, own.code, Language::French);
    QCOMPARE(said.name, u"Arc lémanique"_s);
    QCOMPARE(said.of, u"d’Arc lémanique"_s);
    QCOMPARE(said.at, u"sur le territoire d’Arc lémanique"_s);
}

void TestTerritoryProse::speaksEnglish()
{
    const auto said = [](const char *code) {
        return spoken(
            testCatalogue(), *TerritoryCode::fromString(QLatin1String(code)), Language::English);
    };
    QCOMPARE(said("EPCI:200093201").name, u"the Métropole Européenne de Lille"_s);
    QCOMPARE(said("EPCI:248719312").of, u"of Limoges Métropole"_s);
    QCOMPARE(said("DEP:62").name, u"the Pas-de-Calais département"_s);
    QCOMPARE(said("COM:33063").at, u"in Bordeaux"_s);
}

QTEST_GUILESS_MAIN(TestTerritoryProse)
#include "tst_territoryprose.moc"
