// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonfields.h"

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const TerritoryCode lille{ TerritoryCode::Type::Epci, u"200093201"_s };

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void keepsAPriority()
    {
        compareFields<Priority>({ [](Priority &p) {
                                     p.id = PriorityId::make();
                                 },
                                    [](Priority &p) {
                                        p.territory = lille;
                                    },
                                    [](Priority &p) {
                                        p.rank = 3;
                                    },
                                    [](Priority &p) {
                                        p.title = u"Mobiliser"_s;
                                    },
                                    [](Priority &p) {
                                        p.description = u"une offre"_s;
                                    },
                                    [](Priority &p) {
                                        p.firstYear = 2019;
                                    },
                                    [](Priority &p) {
                                        p.lastYear = 2020;
                                    },
                                    [](Priority &p) {
                                        p.progress = Progress::UnderWay;
                                    },
                                    [](Priority &p) {
                                        p.theme = u"supply"_s;
                                    } },
            &priorityFromJson);
    }

    void keepsAnOrganisation()
    {
        compareFields<Organisation>(
            { [](Organisation &o) {
                 o.id = OrganisationId::make();
             },
                [](Organisation &o) {
                    o.name = u"DDCS de l’Isère"_s;
                },
                [](Organisation &o) {
                    o.kind = OrganisationKind::Ddcs;
                },
                [](Organisation &o) {
                    o.territory = { TerritoryCode::Type::Department, u"38"_s };
                },
                [](Organisation &o) {
                    o.retired = true;
                } },
            &organisationFromJson);
    }

    void keepsAKind()
    {
        compareFields<Kind>({ [](Kind &k) {
                                 k.key = u"cine-debat"_s;
                             },
                                [](Kind &k) {
                                    k.name = u"Ciné-débat"_s;
                                },
                                [](Kind &k) {
                                    k.shortName = u"Ciné"_s;
                                },
                                [](Kind &k) {
                                    k.family = Family::Field;
                                },
                                [](Kind &k) {
                                    k.retired = true;
                                } },
            &kindFromJson);
    }

    void keepsATerritory()
    {
        compareFields<Territory>(
            { [](Territory &t) {
                 t.code = { TerritoryCode::Type::Own, u"trois-epci"_s };
             },
                [](Territory &t) {
                    t.kind = TerritoryKind::Grouping;
                },
                [](Territory &t) {
                    t.name = u"Trois EPCI"_s;
                },
                [](Territory &t) {
                    t.parent = { TerritoryCode::Type::Region, u"32"_s };
                },
                [](Territory &t) {
                    t.timeZone = "Indian/Mayotte";
                },
                [](Territory &t) {
                    t.members = { lille, { TerritoryCode::Type::National, {} } };
                } },
            &territoryFromJson);
    }

    void keepsACommitment()
    {
        compareFields<Commitment>({ [](Commitment &c) {
                                       c.territory = lille;
                                   },
                                      [](Commitment &c) {
                                          c.wave = 2018;
                                      },
                                      [](Commitment &c) {
                                          c.name = u"Ville de Mulhouse"_s;
                                      },
                                      [](Commitment &c) {
                                          c.source = u"FAS"_s;
                                      },
                                      [](Commitment &c) {
                                          c.certain = false;
                                      } },
            &commitmentFromJson);
        QVERIFY(commitmentFromJson({}).value().certain);
    }

    void keepsADescription()
    {
        compareFields<Description>({ [](Description &d) {
                                        d.title = u"Journées"_s;
                                    },
                                       [](Description &d) {
                                           d.publisher = u"DIHAL"_s;
                                       },
                                       [](Description &d) {
                                           d.published = { 2019, 5, 3 };
                                       },
                                       [](Description &d) {
                                           d.contact = u"a@b.fr"_s;
                                       },
                                       [](Description &d) {
                                           d.period = u"derniers mois"_s;
                                       },
                                       [](Description &d) {
                                           d.coActors = u"collectivités"_s;
                                       },
                                       [](Description &d) {
                                           d.aims = { u"faire connaître"_s };
                                       } },
            &descriptionFromJson);
    }

    void keepsASession()
    {
        const QList<Speaker> speakers{ { u"M. Durand"_s, u"chef de projet"_s,
                                           OrganisationId::make() },
            { u"Mme Martin"_s, {}, {} }, { {}, u"professionnels"_s, {} } };
        compareFields<Session>({ [](Session &s) {
                                    s.kind = SessionKind::RoundTable;
                                },
                                   [](Session &s) {
                                       s.label = u"B"_s;
                                   },
                                   [](Session &s) {
                                       s.title = u"La preuve"_s;
                                   },
                                   [](Session &s) {
                                       s.method = u"petits groupes"_s;
                                   },
                                   [](Session &s) {
                                       s.day = 1;
                                   },
                                   [](Session &s) {
                                       s.slot = Slot::Morning;
                                   },
                                   [](Session &s) {
                                       s.start = { 9, 0 };
                                   },
                                   [](Session &s) {
                                       s.end = { 0, 0 };
                                   },
                                   [](Session &s) {
                                       s.room = u"E.03"_s;
                                   },
                                   [](Session &s) {
                                       s.aims = { u"recueillir"_s };
                                   },
                                   [](Session &s) {
                                       s.outcomes = { u"travail pair"_s };
                                   },
                                   [](Session &s) {
                                       s.stakes = u"passage à l’échelle"_s;
                                   },
                                   [](Session &s) {
                                       s.deliverable = u"Charte"_s;
                                   },
                                   [&](Session &s) {
                                       s.facilitators = speakers;
                                   },
                                   [&](Session &s) {
                                       s.speakers = speakers;
                                   },
                                   [](Session &s) {
                                       s.remark = u"sic"_s;
                                   } },
            &sessionFromJson);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
