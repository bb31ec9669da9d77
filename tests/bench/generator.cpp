// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generator.h"

#include "core/plan/kind.h"
#include "core/territories/catalogue.h"

#include <QRandomGenerator>

namespace jalons::bench {

namespace {

const QStringList &places()
{
    static const QStringList list{ QStringLiteral("Hôtel de la Métropole, salle du conseil"),
        QStringLiteral("Maison des associations"), QStringLiteral("Préfecture, salle Érignac"),
        QStringLiteral("Cité administrative"), QStringLiteral("Espace de l’Œuvre, rue Lamartine") };
    return list;
}

const QStringList &subjects()
{
    static const QStringList list{ QStringLiteral("mobilisation de logements abordables"),
        QStringLiteral("plateforme territoriale d’accompagnement"),
        QStringLiteral("observation du sans-abrisme"), QStringLiteral("accès direct au logement"),
        QStringLiteral("prévention des expulsions"), QStringLiteral("travail pair"),
        QStringLiteral("intermédiation locative"), QStringLiteral("pensions de famille") };
    return list;
}

QString paragraph(int number, const QString &subject)
{
    QString text = QStringLiteral(
        "Les partenaires ont partagé un point d’étape sur la %1 et les axes de travail de l’année "
        "suivante. Les services de l’État, les bailleurs et les associations ont présenté leurs "
        "avancées ; "
        "les échanges ont porté sur les parcours, l’aller-vers, le respect du choix des personnes "
        "et la "
        "gouvernance du projet territorial, puis sur le calendrier des prochains mois.")
                       .arg(subject);
    if (number % 108 == 0)
        text += QStringLiteral(" La réunion s’est tenue à la médiathèque.");
    if (number % 1000 == 0)
        text += QStringLiteral(" Une projection a suivi à la cinémathèque.");
    if (number % 4 == 0)
        text += QStringLiteral(" Cet événement était ouvert à tous.");
    return text;
}

PlannedDate dateOf(int number, QRandomGenerator &random)
{
    const QDate day = Generator::firstDay().addDays(random.bounded(3652));
    const int form = number % 20;
    if (form == 0)
        return PlannedDate::month(day.year(), day.month());
    if (form == 1)
        return PlannedDate::days(day, day.addDays(1 + random.bounded(4)));
    if (form == 2)
        return PlannedDate::quarter(day.year(), (day.month() + 2) / 3);
    return PlannedDate::day(day, QTime(8 + random.bounded(9), 30), QTime(18, 0));
}

} // namespace

Generator::Generator(const Catalogue &catalogue)
{
    const QList<TerritoryCode> &all = catalogue.epcis();
    for (qsizetype i = 0; m_territories.size() < 100 && i < all.size(); i += 11)
        m_territories += all.at(i);
}

QDate Generator::firstDay()
{
    return QDate(2016, 1, 1);
}

Event Generator::event(int number) const
{
    static const QList<Kind> kinds = builtInKinds();
    QRandomGenerator random(static_cast<quint32>(number) + 1u);
    const QString subject = subjects().at(random.bounded(int(subjects().size())));
    Event event;
    event.id = EventId::make();
    event.kind = kinds.at(random.bounded(int(kinds.size()))).key;
    event.title = QStringLiteral("Rencontre n° %1 : %2").arg(number).arg(subject);
    event.status = allStatuses().at(random.bounded(int(allStatuses().size())));
    event.when = dateOf(number, random);
    event.place = places().at(random.bounded(int(places().size())));
    event.territories
        = { { m_territories.at(random.bounded(int(m_territories.size()))), TerritoryRole::Lead } };
    event.summary = paragraph(number, subject);
    Session session;
    session.kind = SessionKind::Workshop;
    session.title = QStringLiteral("Atelier : ") + subject;
    session.method = QStringLiteral("world café");
    session.aims = { QStringLiteral("recueillir attentes et craintes") };
    event.programme = { session };
    return event;
}

} // namespace jalons::bench
