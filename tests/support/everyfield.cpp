// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/everyfield.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> Id numbered(int number)
{
    return Id::fromString(u"01990000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

Event plain(int number, const QString &title, const PlannedDate &when)
{
    Event event;
    event.id = numbered<EventId>(number);
    event.title = title;
    event.when = when;
    return event;
}

QList<Session> programme(const OrganisationId &organisation)
{
    Session workshop;
    workshop.kind = SessionKind::Workshop;
    workshop.label = u"A"_s;
    workshop.title = u"Recueillir les attentes"_s;
    workshop.method = u"world café"_s;
    workshop.day = 1;
    workshop.slot = Slot::Afternoon;
    workshop.start = QTime(14, 0);
    workshop.end = QTime(15, 30);
    workshop.room = u"Salle E.03"_s;
    workshop.aims = { u"Premier but"_s, u"Second but"_s };
    workshop.outcomes = { u"Une charte, \"signée\""_s };
    workshop.stakes = u"Passage à l'échelle"_s;
    workshop.deliverable = u"Charte collective"_s;
    workshop.facilitators = { { u"Ada Lovelace"_s, u"animatrice"_s, {} } };
    workshop.speakers = { { {}, u"représentante"_s, organisation } };
    workshop.remark = u"word café (sic)"_s;
    return { workshop, Session() };
}

Filter wholeFilter(const EveryField &all)
{
    Filter filter;
    filter.territories = { code(u"REG:11"_s), all.grouping.code };
    filter.committedOnly = true;
    filter.metropolesOnly = true;
    filter.from = { 2019, 1, 1 };
    filter.to = { 2019, 12, 31 };
    filter.withUndated = false;
    filter.kinds = { all.kind.key, u"workshop"_s };
    filter.statuses = { Status::Planned, Status::Idea };
    filter.priorities = { all.priority.id };
    filter.themes = { u"supply"_s };
    filter.text = u"logement d'abord"_s;
    filter.events = { numbered<EventId>(3) };
    return filter;
}

Event whole(const EveryField &all)
{
    Event event = plain(4, u"Journée <b>des acteurs</b> & \"amis\"\\"_s,
        PlannedDate::days({ 2020, 3, 12 }, { 2020, 3, 13 }));
    event.kind = all.kind.key;
    event.status = Status::Postponed;
    event.when.start = QTime(9, 30);
    event.when.end = QTime(12, 0);
    event.when.timeZone = "Indian/Reunion";
    event.when.bound = Bound::From;
    event.when.asWritten = u"les 12 et 13 mars"_s;
    event.postponedFrom = PlannedDate::quarter(2020, 1);
    event.place = u"Saint-Denis, 2 rue de la République"_s;
    event.territories = { { code(u"DEP:974"_s), TerritoryRole::Lead },
        { all.grouping.code, TerritoryRole::CoLead },
        { code(u"NAT"_s), TerritoryRole::Concerned } };
    event.organisations
        = { { all.organisation.id, OrganisationRole::Funds, u"à hauteur de 10 %"_s } };
    event.moreOrganisations = true;
    event.framework = all.framework.id;
    event.follows = all.earlier.id;
    event.prepares = { all.milestone.id };
    event.rank = 7;
    event.series = all.series.id;
    event.occurrence = { 2020, 3, 10 };
    event.programme = programme(all.organisation.id);
    event.priorities = { all.priority.id };
    event.aims = { u"Mobiliser"_s };
    event.context = u"Contexte"_s;
    event.summary = u"Un paragraphe.\n\nUn autre, avec une tabulation\tet un œuf 🥚."_s;
    event.decisions = { u"On continue"_s };
    event.actions = { { u"Écrire la charte"_s, u"DDETS"_s, { 2020, 6, 1 }, true } };
    event.links = { { u"Guide"_s, u"https://example.org/?a=1&b=2"_s, u"à paraître"_s } };
    event.expectedAttendance = 0;
    event.actualAttendance = 120;
    event.contact = u"contact@example.org"_s;
    event.notes = u"Interne : à ne pas diffuser"_s;
    return event;
}

Bulletin wholeBulletin(const EveryField &all)
{
    Bulletin bulletin;
    bulletin.id = numbered<BulletinId>(50);
    bulletin.title = u"Des journées « Logement d’abord »"_s;
    bulletin.day = { 2019, 5, 3 };
    bulletin.language = Language::English;
    bulletin.filter = wholeFilter(all);
    bulletin.again = { all.earlier.id };
    bulletin.issued = true;
    bulletin.blocks = { { u"territory:DEP:974"_s, u"La Réunion"_s, u"Un texte.\n\n• Un item"_s,
                            { { all.event.id, all.event.status, all.event.when } }, true, false },
        { u"contact"_s, u"Contact"_s, u"contact@example.org"_s, {}, false, true } };
    return bulletin;
}

} // namespace

EveryField everyField()
{
    EveryField all;
    all.description = { u"Plan d'essai"_s, u"DIHAL"_s, { 2019, 5, 3 }, u"contact@example.org"_s,
        u"derniers mois"_s, u"collectivités"_s, { u"Faire connaître"_s, u"Entraîner"_s } };
    all.grouping
        = { code(u"OWN:trois-epci"_s), TerritoryKind::Grouping, u"Trois EPCI"_s, code(u"DEP:62"_s),
              "Europe/Paris", { code(u"EPCI:200033579"_s), code(u"EPCI:246200364"_s) } };
    all.commitment = { code(u"COM:68224"_s), 2024, u"Ville de Mulhouse"_s, u"Arrêté"_s, false };
    all.kind = { u"hackathon"_s, u"Marathon d'idées"_s, u"Idées"_s, Family::Online, true };
    all.organisation = { numbered<OrganisationId>(10), u"DDETS de l'Isère"_s,
        OrganisationKind::Ddcs, code(u"DEP:38"_s), true };
    all.priority = { numbered<PriorityId>(20), code(u"DEP:974"_s), 3, u"Loger d'abord"_s,
        u"Au long"_s, 2019, 2024, Progress::UnderWay, u"supply"_s };
    all.series = { numbered<SeriesId>(30), u"FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU"_s,
        Precision::HalfYear, { 2019, 9, 10 }, { { 2021, 3, 9 }, { 2020, 9, 8 } }, { 2022, 3, 8 } };
    all.savedFilter = { numbered<SavedFilterId>(40), u"Métropoles d’Île-de-France, à venir"_s,
        wholeFilter(all), true, 2 };
    all.mute = { u"room|a|b|Salle \"E.03\""_s };
    all.framework = plain(1, u"Biennale"_s, PlannedDate::unknown());
    all.earlier = plain(2, u"Copil"_s, PlannedDate::month(2019, 9));
    all.milestone = plain(3, u"Ouverture"_s, PlannedDate::day({ 2020, 4, 1 }));
    all.event = whole(all);
    all.bulletin = wholeBulletin(all);
    return all;
}

} // namespace jalons
