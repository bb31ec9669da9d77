// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/eventtelling.h"

#include "core/basis/searchkey.h"
#include "core/store/plan.h"
#include "core/summary/carriers.h"
#include "core/summary/dateprose.h"
#include "core/summary/organisationprose.h"
#include "core/summary/territoryprose.h"
#include "core/territories/catalogue.h"

#include <QRegularExpression>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// True where the territory, or one inside it, is called so: « la MEL », « Limoges ».
bool means(const Names &names, const QString &name, const TerritoryCode &territory)
{
    const Catalogue &catalogue = names.plan->catalogue();
    const auto found = catalogue.named(name);
    return std::any_of(found.cbegin(), found.cend(), [&](const TerritoryCode &code) {
        return code == territory || catalogue.ancestors(code).contains(territory);
    });
}

/// The end of a title without « de la MEL », where the sentence has named that territory already.
QString withoutTerritory(const Names &names, const QString &end, const QList<TerritoryCode> &codes)
{
    static const QRegularExpression link(u"(?:^| )(?:de la |de l['’]|des |du |de |d['’])"_s);
    auto matches = link.globalMatch(end);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const TerritoryCode &code : codes) {
            if (means(names, end.mid(match.capturedEnd()), code))
                return end.left(match.capturedStart());
        }
    }
    return end;
}

/// What a title says after the kind: « Première journée des acteurs | du Logement d’abord ».
struct Parted
{
    bool named = false;
    QString after;
};

Parted parted(const QString &title, const QString &noun)
{
    static const QRegularExpression rank(
        u"^(premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|prochaine?|\\d+(er|re|e))\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString(title).remove(rank);
    if (!searchKey(plain).startsWith(searchKey(noun)))
        return {};
    // As many words as the noun has; the rest is kept as it was written.
    const auto words = noun.count(u' ') + 1;
    return { true, plain.section(u' ', words).trimmed() };
}

QString placeOf(const Names &names, const Event &event, Language language)
{
    if (event.place.isEmpty() || event.place.contains(u'\n'))
        return {};
    for (const TerritoryCode &code : names.plan->catalogue().named(event.place)) {
        if (code.type == TerritoryCode::Type::Commune)
            return spoken(names.plan->catalogue(), code, language).at;
    }
    return u"(%1)"_s.arg(event.place);
}

QStringList actorsOf(const Names &names, const Event &event, Language language)
{
    const Carriers carriers = carriersOf(names, event);
    QStringList actors;
    QList<OrganisationId> rest = carriers.organisations;
    for (const EventTerritory &each : event.territories) {
        if (each.role == TerritoryRole::Concerned
            || each.code.type == TerritoryCode::Type::National)
            continue;
        rest.removeIf([&](const OrganisationId &id) {
            return standsFor(names, names.organisations.value(id), each.code);
        });
        actors.append(spoken(*names.plan, each.code, language).name);
    }
    for (const OrganisationId &id : std::as_const(rest)) {
        if (!names.organisation(id).isEmpty())
            actors.append(spoken(names.organisations.value(id), language));
    }
    actors.removeDuplicates();
    return actors;
}

/// « en partenariat avec la DDCS de l’Isère », « avec le soutien de l’Ansa ».
QString helpers(const Names &names, const Event &event, Language language)
{
    // « trois EPCI du Pas-de-Calais » of an event that the Pas-de-Calais holds: said once.
    QList<TerritoryCode> codes;
    for (const EventTerritory &each : event.territories)
        codes.append(each.code);
    const auto named = [&](const OrganisationId &id) {
        Organisation organisation = names.organisations.value(id);
        const QString bare = withoutTerritory(names, organisation.name, codes);
        // « les partenaires de Bordeaux Métropole et de la Gironde » are of both.
        if (!bare.isEmpty() && !bare.endsWith(u" et"_s) && !bare.endsWith(u','))
            organisation.name = bare;
        return organisation;
    };
    QStringList partners;
    QList<Organisation> supporting;
    bool allVague = true;
    for (const EventOrganisation &each : event.organisations) {
        // « leurs partenaires »: said in place of a name that no sentence bears.
        const bool vague = language == Language::French && each.remark.startsWith(u"leurs "_s);
        const QString name = vague ? each.remark : spoken(named(each.organisation), language);
        if (name.isEmpty())
            continue;
        if (each.role == OrganisationRole::Partners || each.role == OrganisationRole::CoOrganises) {
            partners.append(name);
            allVague = allVague && vague;
        } else if (each.role == OrganisationRole::Supports || each.role == OrganisationRole::Funds)
            supporting.append(named(each.organisation));
    }
    QStringList supporters;
    for (const QString &name : spokenTogether(supporting, language))
        supporters.append(language == Language::French ? french::of(name) : name);
    const bool inFrench = language == Language::French;
    QString text;
    if (!partners.isEmpty()) {
        const QString with = !inFrench ? u", in partnership with %1"_s
            : allVague                 ? u", avec %1"_s
                                       : u", en partenariat avec %1"_s;
        text += with.arg(joined(partners, language));
    }
    if (!supporters.isEmpty())
        text += (inFrench ? u", avec le soutien %1"_s : u", with the support of %1"_s)
                    .arg(joined(supporters, language));
    return text;
}

bool isPast(const Event &event, QDate day)
{
    return event.when.isKnown() && event.when.to < day;
}

} // namespace

QString actorInShort(const Names &names, const Event &event, Language language)
{
    TerritoryCode only;
    for (const EventTerritory &each : event.territories) {
        if (each.role == TerritoryRole::Concerned)
            continue;
        if (!only.isNull())
            return {};
        only = each.code;
    }
    const Territory *territory = names.plan->catalogue().find(only);
    if (!territory)
        return {};
    const bool inFrench = language == Language::French;
    switch (territory->kind) {
    case TerritoryKind::Region:
        return inFrench ? u"la région"_s : u"the region"_s;
    case TerritoryKind::Department:
        return inFrench ? u"le département"_s : u"the département"_s;
    case TerritoryKind::Metropole:
    case TerritoryKind::MetropoleDeLyon:
        return inFrench ? u"la métropole"_s : u"the métropole"_s;
    case TerritoryKind::CommunauteUrbaine:
    case TerritoryKind::CommunauteAgglomeration:
    case TerritoryKind::CommunauteCommunes:
        return inFrench ? u"l’intercommunalité"_s : u"the intercommunality"_s;
    case TerritoryKind::Commune:
        return inFrench ? u"la ville"_s : u"the town"_s;
    default:
        return {};
    }
}

Telling tellingOf(const Names &names, const Event &event, QDate day, Language language)
{
    Telling t;
    t.actors = actorsOf(names, event, language);
    t.kind = spoken(names.kind(event.kind), language);
    t.title = event.title;
    // In English, too, a French title that begins with the kind says it once more.
    const Parted title = parted(event.title, spoken(names.kind(event.kind), Language::French).noun);
    t.named = title.named;
    QList<TerritoryCode> codes;
    for (const EventTerritory &each : event.territories)
        codes.append(each.code);
    t.after = withoutTerritory(names, title.after, codes);
    t.rank = event.rank;
    t.status = event.status;
    t.when = event.when;
    t.postponedFrom = event.postponedFrom;
    t.past = isPast(event, day);
    t.place = placeOf(names, event, language);
    t.helpers = helpers(names, event, language);
    if (!event.framework.isNull()) {
        if (const auto framework = names.plan->event(event.framework))
            t.framework = framework->title;
    }
    if (event.follows.isNull())
        return t;
    if (const auto before = names.plan->event(event.follows)) {
        if (before->kind == event.kind) {
            t.next = event.rank == 0 && event.status != Status::Held;
        } else if (before->status == Status::Held) {
            t.before = spoken(names.kind(before->kind), language);
            t.beforeWhen = before->when;
        }
    }
    return t;
}

} // namespace jalons
