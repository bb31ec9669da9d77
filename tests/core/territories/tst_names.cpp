// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void resolvesTheOneMeant_data()
    {
        QTest::addColumn<QString>("code");
        const auto row = [](const char *typed, const char *code) {
            QTest::newRow(typed) << QString::fromUtf8(code);
        };
        // Codes.
        row("DEP:62", "DEP:62");
        row("epci:200093201", "EPCI:200093201");
        row("NAT", "NAT");
        row("38", "DEP:38");
        row("2a", "DEP:2A");
        row("200040715", "EPCI:200040715");
        row("68224", "COM:68224");
        row("CD62", "DEP:62");
        row("département 93", "DEP:93");
        // What the founding text says.
        row("Grenoble-Alpes Métropole", "EPCI:200040715");
        row("Métropole Européenne de Lille", "EPCI:200093201");
        row("métropole européenne de lille", "EPCI:200093201");
        row("Limoges Métropole", "EPCI:248719312");
        row("métropole de Bordeaux", "EPCI:243300316");
        row("la métropole de Bordeaux", "EPCI:243300316");
        row("Bordeaux Métropole", "EPCI:243300316");
        row("CD de la Gironde", "DEP:33");
        row("Gironde", "DEP:33");
        row("département du Pas-de-Calais", "DEP:62");
        row("CD du Pas-de-Calais", "DEP:62");
        row("Conseil départemental du Pas-de-Calais", "DEP:62");
        row("Pas-de-Calais", "DEP:62");
        row("pas de calais", "DEP:62");
        row("l'Isère", "DEP:38");
        row("Haute-Vienne", "DEP:87");
        row("Grenoble", "COM:38185");
        row("ville de Grenoble", "COM:38185");
        row("Chambéry", "COM:73065");
        row("Grand Chambéry", "EPCI:200069110");
        // Kinds.
        row("CU d'Arras", "EPCI:200033579");
        row("Communauté urbaine d’Arras", "EPCI:200033579");
        row("Arras", "COM:62041");
        row("CA de Nîmes Métropole", "EPCI:243000643");
        row("Nîmes Métropole", "EPCI:243000643");
        row("NIMES METROPOLE", "EPCI:243000643");
        row("Lorient Agglomération", "EPCI:200042174");
        row("Grenoble-Alpes", "EPCI:200040715");
        row("Sophia Antipolis", "EPCI:240600585");
        row("communauté urbaine de Dunkerque", "EPCI:245900428");
        row("Eurométropole de Strasbourg", "EPCI:246700488");
        row("Métropole de Lyon", "EPCI:200046977");
        row("Rhône", "DEP:69");
        row("Métropole Aix-Marseille-Provence", "EPCI:200054807");
        row("région Bretagne", "REG:53");
        row("Bretagne", "REG:53");
        row("Corse", "REG:94");
        row("Corse-du-Sud", "DEP:2A");
        // Usual short names.
        row("MEL", "EPCI:200093201");
        row("Métropole de Lille", "EPCI:200093201");
        row("Lille Métropole", "EPCI:200093201");
        row("Grand Lyon", "EPCI:200046977");
        row("PACA", "REG:93");
        row("Grand Avignon", "EPCI:248400251");
        row("CINOR", "EPCI:249740119");
        row("CUA", "EPCI:200033579");
        row("CA de Dembéni-Mamoudzou", "EPCI:200060457");
        row("Dembeni / Mamoudzou", "EPCI:200060457");
        row("France", "NAT");
        // One place in several capacities, and names that a far smaller place has too.
        row("Paris", "DEP:75");
        row("Ville de Paris", "COM:75056");
        row("Métropole du Grand Paris", "EPCI:200054781");
        row("La Réunion", "DEP:974");
        row("Réunion", "DEP:974");
        row("région Réunion", "REG:04");
        row("Département de La Réunion", "DEP:974");
        row("Mayotte", "DEP:976");
        row("Guadeloupe", "DEP:971");
        row("Loire", "DEP:42");
        row("Loiré", "COM:49178");
        row("Landes", "DEP:40");
        row("le Nord", "DEP:59");
        row("Lyon", "COM:69123");
        row("Saint-Denis de La Réunion", "COM:97411");
    }

    void resolvesTheOneMeant()
    {
        const auto found = m_catalogue->resolve(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QTEST(found->toString(), "code");
    }

    void asksWhichWhereSeveralAreMeant_data()
    {
        QTest::addColumn<QStringList>("mentioned");
        QTest::newRow("84") << QStringList{ u"REG:84"_s, u"DEP:84"_s };
        QTest::newRow("06") << QStringList{ u"REG:06"_s, u"DEP:06"_s };
        QTest::newRow("Saint-Denis")
            << QStringList{ u"COM:93066, Seine-Saint-Denis"_s, u"COM:97411, La Réunion"_s };
        QTest::newRow("CC des Quatre Rivières")
            << QStringList{ u"EPCI:247000623, Haute-Saône"_s, u"EPCI:247400666, Haute-Savoie"_s };
        QTest::newRow("Vienne") << QStringList{ u"DEP:86"_s, u"COM:38544"_s };
    }

    void asksWhichWhereSeveralAreMeant()
    {
        QFETCH(QStringList, mentioned);
        const auto found = m_catalogue->resolve(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(!found, qPrintable(found ? found->toString() : QString()));
        QCOMPARE(found.error().trouble, Trouble::Usage);
        for (const QString &words : mentioned)
            QVERIFY2(found.error().message.contains(words), qPrintable(found.error().message));
    }

    void namesTheNearestWhereNoneIsMeant_data()
    {
        QTest::addColumn<QString>("mentioned");
        QTest::newRow("Grenobel") << u"Grenoble (COM:38185, Isère)"_s;
        QTest::newRow("metropole de Bordaux") << u"Bordeaux Métropole (EPCI:243300316, Gironde)"_s;
        QTest::newRow("Xyzzyx") << u"Xyzzyx"_s;
        QTest::newRow("DEP:99") << u"DEP:99"_s;
        QTest::newRow("  ") << u"named"_s;
        QTest::newRow("-") << u"-"_s;
        QTest::newRow("OWN:abc") << u"OWN:abc"_s;
    }

    void namesTheNearestWhereNoneIsMeant()
    {
        QFETCH(QString, mentioned);
        const auto found = m_catalogue->resolve(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(!found, qPrintable(found ? found->toString() : QString()));
        QCOMPARE(found.error().trouble, Trouble::Usage);
        QVERIFY2(found.error().message.contains(mentioned), qPrintable(found.error().message));
    }

    void findsAsOneTypes_data()
    {
        QTest::addColumn<QString>("first");
        const auto row = [](const char *typed, const char *first) {
            QTest::newRow(typed) << QString::fromUtf8(first);
        };
        row("metropole lille", "EPCI:200093201");
        row("metro lil", "EPCI:200093201");
        row("CU Limoges", "EPCI:248719312");
        row("la métropole de Bordeaux", "EPCI:243300316");
        row("dembeni", "COM:97607");
        row("ca dembeni", "EPCI:200060457");
        row("grenoble alpes", "EPCI:200040715");
        row("grenob", "EPCI:200040715");
        row("mel", "EPCI:200093201");
        row("isere", "DEP:38");
        row("cd gironde", "DEP:33");
        row("departement nord", "DEP:59");
        row("ville tours", "COM:37261");
        row("mulhouse", "COM:68224");
        row("saint denis", "COM:97411");
        row("paris", "DEP:75");
        row("oeuilly", "COM:51410");
        row("ca nimes", "EPCI:243000643");
    }

    void findsAsOneTypes()
    {
        const QList<TerritoryCode> found
            = m_catalogue->search(QString::fromUtf8(QTest::currentDataTag()), 10);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.size() <= 10);
        QTEST(found.first().toString(), "first");
    }

    void findsTheMetropoleWithItsTown()
    {
        const auto grenoble = TerritoryCode{ TerritoryCode::Type::Epci, u"200040715"_s };
        QVERIFY(m_catalogue->search(u"grenoble"_s, 5).contains(grenoble));
        QCOMPARE(m_catalogue->search(u"cc"_s, 100).size(), 100);
        QVERIFY(m_catalogue->search(u"zzz"_s, 5).isEmpty());
        QVERIFY(m_catalogue->search(u" "_s, 5).isEmpty());
        QVERIFY(m_catalogue->search(u"lille"_s, 0).isEmpty());
    }

    void putsTheArticle_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *code, const char *words) {
            QTest::newRow(code) << QString::fromUtf8(words);
        };
        row("DEP:33", "de la Gironde");
        row("DEP:62", "du Pas-de-Calais");
        row("DEP:38", "de l'Isère");
        row("DEP:40", "des Landes");
        row("DEP:974", "de La Réunion");
        row("DEP:75", "de Paris");
        row("DEP:2A", "de la Corse-du-Sud");
        row("REG:84", "d'Auvergne-Rhône-Alpes");
        row("REG:52", "des Pays de la Loire");
        row("REG:987", "de la Polynésie française");
        row("NAT", "de la France");
        row("COM:80021", "d'Amiens");
        row("COM:59350", "de Lille");
        row("COM:72181", "du Mans");
        row("COM:97101", "des Abymes");
        row("COM:17300", "de La Rochelle");
        row("COM:01001", "de L'Abergement-Clémenciat");
        row("COM:60703", "d'Aux Marais");
        row("EPCI:243300316", "de Bordeaux Métropole");
        row("EPCI:200046977", "de la Métropole de Lyon");
        row("EPCI:246700488", "de l'Eurométropole de Strasbourg");
        row("EPCI:244500468", "d'Orléans Métropole");
        row("EPCI:200033579", "de la CU d'Arras");
        row("EPCI:200040715", "de Grenoble-Alpes-Métropole");
        row("DEP:99", "de DEP:99");
    }

    void putsTheArticle()
    {
        const auto code = TerritoryCode::fromString(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(code);
        QTEST(m_catalogue->withOf(*code), "words");
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
