// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"

#include <QTest>
#include <QTimeZone>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

QString list(const QList<TerritoryCode> &codes)
{
    QStringList words;
    for (const TerritoryCode &one : codes)
        words.append(one.toString());
    return words.join(u' ');
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void holdsEveryOfficialTerritory()
    {
        QCOMPARE(m_catalogue->regions().size(), 26);
        QCOMPARE(m_catalogue->departments().size(), 109);
        QCOMPARE(m_catalogue->epcis().size(), 1255);
        QHash<TerritoryKind, int> kinds;
        for (const TerritoryCode &epci : m_catalogue->epcis())
            ++kinds[m_catalogue->find(epci)->kind];
        QCOMPARE(kinds.value(TerritoryKind::CommunauteCommunes), 989);
        QCOMPARE(kinds.value(TerritoryKind::CommunauteAgglomeration), 230);
        QCOMPARE(kinds.value(TerritoryKind::CommunauteUrbaine), 14);
        QCOMPARE(kinds.value(TerritoryKind::Metropole), 21);
        QCOMPARE(kinds.value(TerritoryKind::MetropoleDeLyon), 1);
    }

    void hangsEveryCommuneBelowAnEpciOrADepartment()
    {
        int communes = 0;
        int withoutEpci = 0;
        const auto countBelow = [&](const TerritoryCode &above) {
            for (const TerritoryCode &below : m_catalogue->children(above)) {
                if (below.type != TerritoryCode::Type::Commune)
                    continue;
                ++communes;
                withoutEpci += m_catalogue->epciOf(below).isNull() ? 1 : 0;
            }
        };
        for (const TerritoryCode &department : m_catalogue->departments())
            countBelow(department);
        QCOMPARE(communes, 98);
        for (const TerritoryCode &epci : m_catalogue->epcis())
            countBelow(epci);
        QCOMPARE(communes, 34969);
        QCOMPARE(withoutEpci, 98);
    }

    void leadsEveryTerritoryUpToTheCountry()
    {
        const TerritoryCode country = m_catalogue->national().code;
        for (const auto &all :
            { m_catalogue->regions(), m_catalogue->departments(), m_catalogue->epcis() }) {
            for (const TerritoryCode &one : all) {
                const QList<TerritoryCode> above = m_catalogue->ancestors(one);
                QVERIFY2(!above.isEmpty() && above.last() == country, qPrintable(one.toString()));
                QVERIFY(m_catalogue->children(m_catalogue->find(one)->parent).contains(one));
            }
        }
    }

    void knowsTheKindAndWhatIsAbove_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("name");
        QTest::addColumn<TerritoryKind>("kind");
        QTest::addColumn<QString>("above");
        using Kind = TerritoryKind;
        QTest::newRow("country") << u"NAT"_s << u"France"_s << Kind::Country << QString();
        QTest::newRow("region") << u"REG:84"_s << u"Auvergne-Rhône-Alpes"_s << Kind::Region
                                << u"NAT"_s;
        QTest::newRow("the département of that number")
            << u"DEP:84"_s << u"Vaucluse"_s << Kind::Department << u"REG:93 NAT"_s;
        QTest::newRow("metropole") << u"EPCI:200040715"_s << u"Grenoble-Alpes-Métropole"_s
                                   << Kind::Metropole << u"DEP:38 REG:84 NAT"_s;
        QTest::newRow("Limoges is a communauté urbaine")
            << u"EPCI:248719312"_s << u"CU Limoges Métropole"_s << Kind::CommunauteUrbaine
            << u"DEP:87 REG:75 NAT"_s;
        QTest::newRow("Lyon is one of its kind") << u"EPCI:200046977"_s << u"Métropole de Lyon"_s
                                                 << Kind::MetropoleDeLyon << u"DEP:69 REG:84 NAT"_s;
        QTest::newRow("Rhône") << u"DEP:69"_s << u"Rhône"_s << Kind::Department << u"REG:84 NAT"_s;
        QTest::newRow("commune") << u"COM:38185"_s << u"Grenoble"_s << Kind::Commune
                                 << u"EPCI:200040715 DEP:38 REG:84 NAT"_s;
        QTest::newRow("commune whose EPCI lies mainly in another département and région")
            << u"COM:30351"_s << u"Villeneuve-lès-Avignon"_s << Kind::Commune
            << u"EPCI:248400251 DEP:84 REG:93 DEP:30 REG:76 NAT"_s;
        QTest::newRow("an island without EPCI")
            << u"COM:29155"_s << u"Ouessant"_s << Kind::Commune << u"DEP:29 REG:53 NAT"_s;
        QTest::newRow("Corse-du-Sud")
            << u"DEP:2A"_s << u"Corse-du-Sud"_s << Kind::Department << u"REG:94 NAT"_s;
        QTest::newRow("a town of Haute-Corse") << u"COM:2B033"_s << u"Bastia"_s << Kind::Commune
                                               << u"EPCI:242000354 DEP:2B REG:94 NAT"_s;
        QTest::newRow("Martinique")
            << u"DEP:972"_s << u"Martinique"_s << Kind::Department << u"REG:02 NAT"_s;
        QTest::newRow("Guyane") << u"DEP:973"_s << u"Guyane"_s << Kind::Department
                                << u"REG:03 NAT"_s;
        QTest::newRow("Mayotte") << u"EPCI:200060457"_s << u"CA de Dembeni / Mamoudzou"_s
                                 << Kind::CommunauteAgglomeration << u"DEP:976 REG:06 NAT"_s;
        QTest::newRow("Grand Paris is no part of Paris")
            << u"EPCI:200054781"_s << u"Métropole du Grand Paris"_s << Kind::Metropole
            << u"REG:11 NAT"_s;
        QTest::newRow("Paris") << u"COM:75056"_s << u"Paris"_s << Kind::Commune
                               << u"EPCI:200054781 REG:11 DEP:75 NAT"_s;
        QTest::newRow("a town of Grand Paris")
            << u"COM:93066"_s << u"Saint-Denis"_s << Kind::Commune
            << u"EPCI:200054781 REG:11 DEP:93 NAT"_s;
        QTest::newRow("Nouméa") << u"COM:98818"_s << u"Nouméa"_s << Kind::Commune
                                << u"DEP:988 REG:988 NAT"_s;
    }

    void knowsTheKindAndWhatIsAbove()
    {
        QFETCH(QString, asked);
        QFETCH(TerritoryKind, kind);
        const Territory *territory = m_catalogue->find(code(asked));
        QVERIFY(territory);
        QTEST(territory->name, "name");
        QTEST(m_catalogue->nameOf(code(asked)), "name");
        QCOMPARE(territory->kind, kind);
        QTEST(list(m_catalogue->ancestors(code(asked))), "above");
    }

    void keepsTheHourOfThePlace_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Lille") << u"EPCI:200093201"_s << QByteArray("Europe/Paris");
        QTest::newRow("Corse") << u"REG:94"_s << QByteArray("Europe/Paris");
        QTest::newRow("Guadeloupe") << u"DEP:971"_s << QByteArray("America/Guadeloupe");
        QTest::newRow("Martinique, the EPCI")
            << u"EPCI:249720053"_s << QByteArray("America/Martinique");
        QTest::newRow("Guyane, the région") << u"REG:03"_s << QByteArray("America/Cayenne");
        QTest::newRow("La Réunion, a town") << u"COM:97411"_s << QByteArray("Indian/Reunion");
        QTest::newRow("Mayotte") << u"EPCI:200060457"_s << QByteArray("Indian/Mayotte");
        QTest::newRow("Saint-Pierre-et-Miquelon") << u"DEP:975"_s << QByteArray("America/Miquelon");
        QTest::newRow("Saint-Barthélemy") << u"DEP:977"_s << QByteArray("America/St_Barthelemy");
        QTest::newRow("Saint-Martin") << u"REG:978"_s << QByteArray("America/Marigot");
        QTest::newRow("Wallis-et-Futuna") << u"DEP:986"_s << QByteArray("Pacific/Wallis");
        QTest::newRow("Tahiti") << u"COM:98735"_s << QByteArray("Pacific/Tahiti");
        QTest::newRow("Marquises") << u"COM:98731"_s << QByteArray("Pacific/Marquesas");
        QTest::newRow("Nouvelle-Calédonie") << u"DEP:988"_s << QByteArray("Pacific/Noumea");
    }

    void keepsTheHourOfThePlace()
    {
        QFETCH(QString, asked);
        QFETCH(QByteArray, zone);
        const Territory *territory = m_catalogue->find(code(asked));
        QVERIFY(territory);
        QCOMPARE(territory->timeZone, zone);
        QVERIFY(QTimeZone(territory->timeZone).isValid());
    }

    void leadsATownToItsEpci()
    {
        QCOMPARE(m_catalogue->epciOf(code(u"COM:73065"_s)).toString(), u"EPCI:200069110"_s);
        QCOMPARE(m_catalogue->epciOf(code(u"COM:75056"_s)).toString(), u"EPCI:200054781"_s);
        QVERIFY(m_catalogue->epciOf(code(u"COM:22016"_s)).isNull()); // Île-de-Bréhat
        QVERIFY(m_catalogue->epciOf(code(u"DEP:38"_s)).isNull());
    }

    void listsInAlphabeticalOrder()
    {
        QStringList names;
        for (const TerritoryCode &region :
            m_catalogue->children(m_catalogue->national().code).first(6))
            names.append(m_catalogue->nameOf(region));
        QCOMPARE(names.join(u", "),
            u"Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, "
            "Centre-Val de Loire, Corse, Grand Est"_s);
        names.clear();
        for (const TerritoryCode &epci : m_catalogue->children(code(u"DEP:87"_s)).first(4))
            names.append(m_catalogue->nameOf(epci));
        QCOMPARE(names.join(u", "),
            u"CC Briance-Combade, CC Briance Sud Haute Vienne, "
            "CC Élan Limousin Avenir Nature, CC Gartempe - Saint Pardoux"_s);
    }

    void saysNothingOfWhatItDoesNotKnow()
    {
        QVERIFY(!m_catalogue->find(code(u"DEP:99"_s)));
        QVERIFY(!m_catalogue->find({}));
        QVERIFY(m_catalogue->ancestors(code(u"COM:00000"_s)).isEmpty());
        QVERIFY(m_catalogue->children(code(u"OWN:x"_s)).isEmpty());
        QCOMPARE(m_catalogue->nameOf(code(u"DEP:99"_s)), u"DEP:99"_s);
    }

    void gathersTheTerritoriesOfThePlan()
    {
        const auto gathered = gatheredCommitments();
        QVERIFY(gathered);
        int of2018 = 0;
        int uncertain = 0;
        for (const Commitment &one : *gathered) {
            QVERIFY2(m_catalogue->find(one.territory), qPrintable(one.name));
            QVERIFY(!one.name.isEmpty() && !one.source.isEmpty());
            of2018 += one.wave == 2018 ? 1 : 0;
            uncertain += one.certain ? 0 : 1;
        }
        QCOMPARE(gathered->size(), 42);
        QCOMPARE(of2018, 26); // 24, two of them carried by two authorities
        QCOMPARE(uncertain, 1);
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
