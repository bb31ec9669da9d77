// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/claim.h"

#include "core/basis/searchkey.h"
#include "core/planning/overlapfacts.h"
#include "core/planning/person.h"

#include <QRegularExpression>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 7; ///< what lasts longer is a campaign: nobody is there all the time

/// True for words that name no room: held at a distance, or still to be found.
bool isNowhere(const QString &key)
{
    static const QRegularExpression words(
        u"\\b(visio\\w*|webinaires?|webinars?|distance|distanciel|en ligne|online|remote|teams|zoom"
        "|webex|jitsi|internet|telephone|a definir|a preciser|a fixer|a confirmer|a determiner"
        "|to be (set|defined|confirmed))\\b"_s);
    return words.match(key).hasMatch();
}

/// « bailleurs », « trois EPCI du Pas-de-Calais »: a sort of organisations, not one of them.
bool isGeneric(const Organisation &organisation)
{
    return organisation.name.isEmpty() || organisation.name.front().isLower();
}

bool isNational(const Organisation &organisation)
{
    return organisation.kind == OrganisationKind::Ministry
        || organisation.territory.type == TerritoryCode::Type::National;
}

} // namespace

Claims::Claims(const OverlapFacts &facts)
    : m_facts(facts)
{
}

bool Claims::takesItsDays(const Event &event) const
{
    const bool stands = event.status == Status::Planned || event.status == Status::Confirmed
        || event.status == Status::Held;
    return stands && event.when.isDay() && event.when.bound == Bound::On
        && event.when.from.daysTo(event.when.to) < mostDays
        && !m_facts.framing.contains(event.kind);
}

QList<TerritoryCode> Claims::carriersOf(const Event &event) const
{
    QList<TerritoryCode> codes;
    for (const EventTerritory &territory : event.territories)
        if (territory.role != TerritoryRole::Concerned
            && territory.code.type != TerritoryCode::Type::National
            && !codes.contains(territory.code))
            codes.append(territory.code);
    return codes;
}

QList<Claim> Claims::of(const Event &event) const
{
    QList<Claim> claims;
    addPlace(event, claims);
    addPeople(event, claims);
    for (const EventOrganisation &one : event.organisations)
        if (one.role == OrganisationRole::Carries || one.role == OrganisationRole::CoOrganises
            || one.role == OrganisationRole::Speaks)
            addOrganisation(event, one.organisation, claims);
    return claims;
}

void Claims::addPlace(const Event &event, QList<Claim> &claims) const
{
    const QString key = searchKey(event.place);
    // A town holds many rooms: its name alone is no place to meet in.
    if (key.isEmpty() || isNowhere(key) || m_facts.isTerritory(event.place))
        return;
    claims.append({ OverlapReason::Place, key, event.place.simplified(), hoursOf(event), {} });
}

void Claims::addPeople(const Event &event, QList<Claim> &claims) const
{
    const auto add = [&claims](const Person &person, const Stretch &when) {
        if (!person.key.isEmpty())
            claims.append({ OverlapReason::Person, person.key, person.name, when, {} });
    };
    for (const Session &session : event.programme) {
        for (const QList<Speaker> &speakers : { session.facilitators, session.speakers }) {
            for (const Speaker &speaker : speakers) {
                add(personNamed(speaker.name), hoursOf(event, session));
                // Who was sent is not known: the organisation itself is at the front.
                if (speaker.name.isEmpty())
                    addOrganisation(event, speaker.organisation, claims);
            }
        }
    }
    add(personToContact(event.contact), hoursOf(event));
}

void Claims::addOrganisation(
    const Event &event, const OrganisationId &id, QList<Claim> &claims) const
{
    const auto known = m_facts.organisations.constFind(id);
    if (known == m_facts.organisations.cend() || isNational(*known) || isGeneric(*known))
        return;
    const TerritoryCode itself
        = known->kind == OrganisationKind::LocalAuthority ? known->territory : TerritoryCode();
    claims.append(
        { OverlapReason::Organisation, id.toString(), known->name, hoursOf(event), itself });
}

} // namespace jalons
