// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/leading.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const TerritoryCode lille{ TerritoryCode::Type::Epci, u"200093201"_s };
const TerritoryCode grenoble{ TerritoryCode::Type::Epci, u"200040715"_s };
const TerritoryCode country{ TerritoryCode::Type::National, {} };
using Roles = QList<EventTerritory>;

Event having(const Roles &territories)
{
    Event event;
    event.territories = territories;
    return event;
}

} // namespace

Q_DECLARE_METATYPE(Roles)

class TestLeading : public QObject
{
    Q_OBJECT

private slots:
    void givesAnEventToATerritory_data()
    {
        using Role = TerritoryRole;
        QTest::addColumn<Roles>("before");
        QTest::addColumn<Roles>("led");
        QTest::addColumn<Roles>("with");
        QTest::newRow("none yet") << Roles{} << Roles{ { lille, Role::Lead } }
                                  << Roles{ { lille, Role::Lead } };
        QTest::newRow("in place of the one")
            << Roles{ { grenoble, Role::Lead } } << Roles{ { lille, Role::Lead } }
            << Roles{ { grenoble, Role::Lead }, { lille, Role::CoLead } };
        QTest::newRow("besides several")
            << Roles{ { grenoble, Role::Lead }, { country, Role::Lead } }
            << Roles{ { lille, Role::Lead }, { grenoble, Role::Lead }, { country, Role::Lead } }
            << Roles{ { grenoble, Role::Lead }, { country, Role::Lead }, { lille, Role::CoLead } };
        QTest::newRow("no longer co-lead")
            << Roles{ { grenoble, Role::Lead }, { lille, Role::CoLead } }
            << Roles{ { lille, Role::Lead } }
            << Roles{ { grenoble, Role::Lead }, { lille, Role::CoLead } };
        QTest::newRow("no longer concerned alone")
            << Roles{ { grenoble, Role::Lead }, { lille, Role::Concerned } }
            << Roles{ { lille, Role::Lead } }
            << Roles{ { grenoble, Role::Lead }, { lille, Role::CoLead } };
        QTest::newRow("keeps who is concerned")
            << Roles{ { grenoble, Role::Lead }, { country, Role::Concerned } }
            << Roles{ { lille, Role::Lead }, { country, Role::Concerned } }
            << Roles{ { grenoble, Role::Lead }, { country, Role::Concerned },
                   { lille, Role::CoLead } };
        QTest::newRow("has it already")
            << Roles{ { lille, Role::Lead }, { grenoble, Role::CoLead } }
            << Roles{ { lille, Role::Lead }, { grenoble, Role::CoLead } }
            << Roles{ { lille, Role::Lead }, { grenoble, Role::CoLead } };
    }

    void givesAnEventToATerritory()
    {
        QFETCH(Roles, before);
        QFETCH(Roles, led);
        QFETCH(Roles, with);
        QCOMPARE(ledBy(having(before), lille).territories, led);
        QCOMPARE(withCoLead(having(before), lille).territories, with);
    }

    void knowsTheOnlyLead()
    {
        QVERIFY(onlyLeadOf(having({})).isNull());
        QCOMPARE(onlyLeadOf(having({ { lille, TerritoryRole::Lead } })), lille);
        QVERIFY(
            onlyLeadOf(having({ { lille, TerritoryRole::Lead }, { country, TerritoryRole::Lead } }))
                .isNull());
    }

    void saysWhatWasGivenToWhom()
    {
        Event event = having({});
        event.title = u"Comité"_s;
        QVERIFY(labelOfLeading({ event }, u"Lille"_s).contains(u"Comité"_s));
        QVERIFY(labelOfLeading({ event, event }, u"Lille"_s).contains(u'2'));
        QVERIFY(labelOfCoLead({ event }, u"Lille"_s).contains(u"Lille"_s));
    }
};

QTEST_GUILESS_MAIN(TestLeading)
#include "tst_leading.moc"
