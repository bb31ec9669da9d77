// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/organisationprose.h"
#include "core/summary/telling.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::Telling)

class TestTelling : public QObject
{
    Q_OBJECT

private slots:
    void tellsByKindAndStatus_data();
    void tellsByKindAndStatus();
    void tellsInEnglish_data();
    void tellsInEnglish();
    void saysAssociationsAtOnce();
    void namesOrganisations_data();
    void namesOrganisations();
};

namespace {

QString plainly(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

Telling telling(const char *kind, Status status, const PlannedDate &when)
{
    Telling t;
    t.actors = { u"la ville d’Amiens"_s };
    t.kind = spoken(*builtInKind(QLatin1String(kind)), Language::French);
    t.title = u"Titre"_s;
    t.named = true;
    t.status = status;
    t.when = when;
    return t;
}

} // namespace

void TestTelling::tellsByKindAndStatus_data()
{
    QTest::addColumn<Telling>("telling");
    QTest::addColumn<QString>("french");
    const auto row = [](const Telling &t, const char *french) {
        QTest::newRow(french) << t << QString::fromUtf8(french);
    };
    const PlannedDate day = PlannedDate::day({ 2019, 2, 6 });
    const PlannedDate month = PlannedDate::month(2019, 9);
    Telling t = telling("steering-committee", Status::Held, day);
    t.rank = 1;
    row(t, "La ville d’Amiens a réuni le 6 février 2019 son premier comité de pilotage.");
    t.rank = 11;
    row(t, "La ville d’Amiens a réuni le 6 février 2019 son 11e comité de pilotage.");
    t = telling("steering-committee", Status::Planned, month);
    t.next = true;
    row(t, "La ville d’Amiens réunira en septembre 2019 son prochain comité de pilotage.");
    t.actors.append(u"l’ARS"_s);
    row(t,
        "La ville d’Amiens et l’ARS réuniront en septembre 2019 leur prochain comité de "
        "pilotage.");
    row(telling("workshop", Status::Planned, month),
        "La ville d’Amiens organisera en septembre 2019 un atelier.");
    row(telling("workshop", Status::Confirmed, {}),
        "La ville d’Amiens organisera un atelier, à une date à fixer.");
    row(telling("assembly", Status::Idea, PlannedDate::quarter(2020, 1)),
        "La ville d’Amiens envisage de réunir au premier trimestre 2020 une assemblée.");
    row(telling("training", Status::Idea, PlannedDate::quarter(2020, 1)),
        "La ville d’Amiens envisage d’organiser au premier trimestre 2020 une formation.");
    t = telling("plenary-meeting", Status::Postponed, PlannedDate::day({ 2019, 7, 3 }));
    t.postponedFrom = PlannedDate::day({ 2019, 6, 17 });
    row(t,
        "La ville d’Amiens a reporté sa rencontre plénière, initialement prévue le 17 juin 2019, "
        "au 3 juillet 2019.");
    row(telling("webinar", Status::Cancelled, day),
        "La ville d’Amiens a annulé son webinaire prévu le 6 février 2019.");
    t = telling("assembly", Status::Held, day);
    t.rank = 2;
    row(t, "La ville d’Amiens a réuni le 6 février 2019 sa deuxième assemblée.");
    t.rank = 0;
    t.next = true;
    row(t, "La ville d’Amiens a réuni le 6 février 2019 sa prochaine assemblée.");
    t = telling("seminar", Status::Planned, day);
    t.past = true;
    row(t, "La ville d’Amiens devait organiser le 6 février 2019 un séminaire.");
    t = telling("seminar", Status::Held, PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }));
    t.actors.clear();
    row(t, "Un séminaire s’est tenu du 12 au 14 mars 2019.");
    t = telling("conference", Status::Held, day);
    t.actors.clear();
    t.place = u"au Mans"_s;
    row(t, "Une conférence s’est tenue le 6 février 2019 au Mans.");
    t = telling("opening", Status::Confirmed, day);
    t.named = false;
    t.title = u"Mise en œuvre de la plateforme"_s;
    row(t, "La mise en œuvre de la plateforme aura lieu le 6 février 2019.");
    t = telling("signing", Status::Held, day);
    t.named = false;
    t.title = u"Cap 2020"_s;
    row(t, "La signature « Cap 2020 » a eu lieu le 6 février 2019.");
    t = telling("deadline", Status::Confirmed, day);
    t.named = false;
    t.title = u"Cap 2020"_s;
    row(t, "L’échéance « Cap 2020 » est fixée au 6 février 2019.");
    t = telling("visit", Status::Held, day);
    t.named = false;
    t.title = u"La Sauvegarde"_s;
    t.framework = u"Assises nationales"_s;
    row(t,
        "Dans le cadre des Assises nationales, la ville d’Amiens a organisé le 6 février 2019 "
        "une visite « La Sauvegarde ».");
    t = telling("dedicated-day", Status::Held, day);
    t.named = false;
    t.title = u"Journée Logement d’abord et santé"_s;
    t.also = true;
    row(t,
        "La ville d’Amiens a également organisé le 6 février 2019 une journée dédiée « Logement "
        "d’abord et santé ».");
    t.title = u"Journée de rentrée"_s;
    t.also = false;
    row(t,
        "La ville d’Amiens a organisé le 6 février 2019 une journée dédiée « Journée de rentrée "
        "».");
    t = telling("opening", Status::Confirmed, day);
    t.named = false;
    t.title = u"Mise en œuvre de la plateforme"_s;
    t.when.bound = Bound::From;
    t.past = true;
    row(t, "La mise en œuvre de la plateforme était prévue à compter du 6 février 2019.");
}

void TestTelling::tellsByKindAndStatus()
{
    QFETCH(Telling, telling);
    QTEST(plainly(tell(telling, Language::French)), "french");
}

void TestTelling::tellsInEnglish_data()
{
    QTest::addColumn<Telling>("telling");
    QTest::addColumn<QString>("english");
    const auto row = [](Telling t, const char *english) {
        t.actors = { u"the town of Amiens"_s };
        t.kind.noun = u"steering committee"_s;
        QTest::newRow(english) << t << QString::fromUtf8(english);
    };
    const PlannedDate day = PlannedDate::day({ 2019, 2, 6 });
    Telling t = telling("steering-committee", Status::Held, day);
    t.rank = 1;
    row(t, "The town of Amiens convened its first steering committee on 6 February 2019.");
    t.also = true;
    row(t, "The town of Amiens also convened its first steering committee on 6 February 2019.");
    t.also = false;
    t.framework = u"Biennale"_s;
    row(t,
        "As part of “Biennale”, the town of Amiens convened its first steering committee on 6 "
        "February 2019.");
    t = telling("steering-committee", Status::Planned, PlannedDate::month(2019, 9));
    t.next = true;
    row(t, "The town of Amiens will convene its next steering committee in September 2019.");
}

void TestTelling::tellsInEnglish()
{
    QFETCH(Telling, telling);
    QTEST(plainly(tell(telling, Language::English)), "english");
}

void TestTelling::saysAssociationsAtOnce()
{
    const auto organisation = [](const QString &name, OrganisationKind kind) {
        Organisation one;
        one.name = name;
        one.kind = kind;
        return one;
    };
    const QList<Organisation> all{ organisation(u"Action Tank"_s, OrganisationKind::Association),
        organisation(u"Ansa"_s, OrganisationKind::Association),
        organisation(u"ARS"_s, OrganisationKind::Ars),
        organisation(u"Emmaüs"_s, OrganisationKind::Association) };
    QCOMPARE(spokenTogether(all, Language::French),
        (QStringList{
            u"les associations Action Tank et Ansa"_s, u"l’ARS"_s, u"l’association Emmaüs"_s }));
    QCOMPARE(spokenTogether(all, Language::English).size(), 4);
}

void TestTelling::namesOrganisations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("association");
    QTest::addColumn<QString>("spokenName");
    const auto row = [](const char *name, const char *spokenName, bool association = false) {
        QTest::newRow(name) << QString::fromUtf8(name) << association
                            << QString::fromUtf8(spokenName);
    };
    row("DDCS de l’Isère", "la DDCS de l’Isère");
    row("ARS", "l’ARS");
    row("Préfecture", "la préfecture");
    row("Conseil départemental de la Gironde", "le conseil départemental de la Gironde");
    row("Haut comité pour le logement", "le Haut comité pour le logement");
    row("bailleurs", "les bailleurs");
    row("ensemble des partenaires", "l’ensemble des partenaires");
    row("trois EPCI", "trois EPCI");
    row("Action Tank", "Action Tank");
    row("Ansa", "l’association Ansa", true);
    row("La SASSON", "La SASSON", true);
    row("associations", "les associations", true);
    row("", "");
}

void TestTelling::namesOrganisations()
{
    QFETCH(QString, name);
    QFETCH(bool, association);
    Organisation organisation;
    organisation.name = name;
    if (association)
        organisation.kind = OrganisationKind::Association;
    QTEST(spoken(organisation, Language::French), "spokenName");
}

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
