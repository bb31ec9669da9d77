// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/territory.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestTerritory : public QObject
{
    Q_OBJECT

private slots:
    void readsACode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");

        QTest::newRow("the country") << u"NAT"_s << u"NAT"_s;
        QTest::newRow("a région") << u"REG:84"_s << u"REG:84"_s;
        QTest::newRow("an overseas région") << u"REG:04"_s << u"REG:04"_s;
        QTest::newRow("an overseas collectivity") << u"REG:988"_s << u"REG:988"_s;
        QTest::newRow("a département with the same number") << u"DEP:84"_s << u"DEP:84"_s;
        QTest::newRow("Corse-du-Sud") << u"dep:2a"_s << u"DEP:2A"_s;
        QTest::newRow("La Réunion") << u"DEP:974"_s << u"DEP:974"_s;
        QTest::newRow("a métropole in lower case") << u"epci:200093201"_s << u"EPCI:200093201"_s;
        QTest::newRow("a commune") << u" COM:68224 "_s << u"COM:68224"_s;
        QTest::newRow("a commune of Corse") << u"com:2a247"_s << u"COM:2A247"_s;
        QTest::newRow("a zero in front") << u"COM:01004"_s << u"COM:01004"_s;
        QTest::newRow("a grouping keeps its case")
            << u"own:Trois EPCI du Pas-de-Calais"_s << u"OWN:Trois EPCI du Pas-de-Calais"_s;
        QTest::newRow("a grouping with a colon") << u"OWN:a:b"_s << u"OWN:a:b"_s;
    }

    void readsACode()
    {
        QFETCH(QString, text);
        const std::optional<TerritoryCode> code = TerritoryCode::fromString(text);
        QVERIFY(code.has_value());
        QTEST(code->toString(), "written");
        QCOMPARE(TerritoryCode::fromString(code->toString()), code);
    }

    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : { QString(), u"84"_s, u"REG"_s, u"REG:"_s, u"REG:8"_s, u"NAT:"_s,
                 u"NAT:1"_s, u"DEP:2C"_s, u"DEP:1"_s, u"DEP:0062"_s, u"EPCI:20009320"_s,
                 u"EPCI:2000932011"_s, u"COM:6822"_s, u"COM:68224A"_s, u"OWN:"_s, u"CU:248719312"_s,
                 u"DEP: 62"_s, u"DEP:62\nx"_s, u":62"_s, u"Lille"_s }) {
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text.simplified()))) << text;
        }
    }

    void refusesWhatIsNoCode()
    {
        QFETCH(QString, text);
        QVERIFY(!TerritoryCode::fromString(text).has_value());
    }

    void tellsARegionFromTheDepartmentOfTheSameNumber()
    {
        const TerritoryCode region{ TerritoryCode::Type::Region, u"84"_s };
        const TerritoryCode department{ TerritoryCode::Type::Department, u"84"_s };
        QVERIFY(region != department);
        QVERIFY((region < department) != (department < region));
        QCOMPARE((QHash<TerritoryCode, int>{ { region, 1 }, { department, 2 } }).size(), 2);
        QCOMPARE(TerritoryCode().toString(), QString());
        QVERIFY(TerritoryCode().isNull());
    }

    void keepsTheKeysOfKinds()
    {
        const QStringList keys{ u"country"_s, u"region"_s, u"department"_s, u"metropole"_s,
            u"metropole-de-lyon"_s, u"communaute-urbaine"_s, u"communaute-agglomeration"_s,
            u"communaute-communes"_s, u"commune"_s, u"grouping"_s };
        for (int i = 0; i < keys.size(); ++i) {
            QCOMPARE(keyOf(static_cast<TerritoryKind>(i)), keys.at(i));
            QCOMPARE(territoryKindFromKey(keys.at(i)), static_cast<TerritoryKind>(i));
            QVERIFY(!nameOf(static_cast<TerritoryKind>(i)).isEmpty());
        }
        QVERIFY(!territoryKindFromKey(u"METRO"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestTerritory)
#include "tst_territory.moc"
