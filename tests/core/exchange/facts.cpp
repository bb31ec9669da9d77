// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/facts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Words of the facts' vocabulary and the plan's key for each, by the key they stand at.
const QHash<QString, QHash<QString, QStringList>> &vocabulary()
{
    static const QHash<QString, QHash<QString, QStringList>> words{
        { u"type"_s,
            {
                // kinds of events
                { u"comite_pilotage"_s, { u"steering-committee"_s } },
                { u"journee_sensibilisation"_s, { u"awareness-day"_s } },
                { u"evenement_cadre"_s, { u"framework"_s } },
                { u"jalon"_s, { u"opening"_s } }, // the opening of a service
                { u"rencontre_pleniere"_s, { u"plenary-meeting"_s } },
                // kinds of territories, as the official list has them
                { u"METRO"_s, { u"metropole"_s } },
                { u"CU"_s, { u"communaute-urbaine"_s } },
                { u"departement"_s, { u"department"_s } },
                // kinds of organisations
                { u"etat"_s, { u"prefecture"_s, u"ddcs"_s, u"ddt"_s } },
                { u"agence"_s, { u"ars"_s } },
                { u"bailleurs"_s, { u"landlord"_s } },
                { u"associations"_s, { u"association"_s } },
                { u"logement_adapte"_s, { u"adapted-housing"_s } },
            } },
        { u"statut"_s,
            { { u"tenu"_s, { u"held"_s } }, { u"prévu"_s, { u"planned"_s } },
                // the word itself is kept in the context, too
                { u"annoncé"_s, { u"confirmed"_s, u"annoncé"_s } } } },
        { u"precision"_s,
            { { u"jour"_s, { u"day"_s } }, { u"mois"_s, { u"month"_s } },
                { u"inconnue"_s, { u"unknown"_s } } } },
        { u"borne"_s, { { u"à_partir_de"_s, { u"from"_s } } } },
        { u"moment"_s, { { u"matin"_s, { u"morning"_s } } } },
        { u"format"_s,
            { { u"world_cafe"_s, { u"world café"_s, u"workshop"_s } },
                { u"atelier_participatif"_s, { u"ateliers participatifs"_s, u"workshop"_s } } } },
        { u"seances"_s, { { u"table_ronde"_s, { u"round-table"_s, u"afternoon"_s } } } },
        { u"ouvert"_s, { { u"true"_s, { u"moreOrganisations"_s } } } },
        // a name, and a remark that says the rest
        { u"associes"_s,
            { { u"trois EPCI (non nommés)"_s, { u"trois EPCI"_s, u"non nommés"_s } } } },
    };
    return words;
}

/// Official codes are told apart by their length, as INSEE and SIREN have them.
QString territoryCode(const QString &number)
{
    if (number.size() == 9)
        return u"EPCI:"_s + number;
    return (number.size() == 5 ? u"COM:"_s : u"DEP:"_s) + number;
}

} // namespace

QString Fact::key() const
{
    static const QRegularExpression place(u"^(\\d+|[AB])$"_s);
    const QStringList keys = path.split(u'/');
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        if (!place.match(*key).hasMatch())
            return *key;
    }
    return {};
}

QList<Fact> factsIn(const QJsonValue &value, const QString &path)
{
    QList<Fact> facts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            facts += factsIn(item.value(), path + u'/' + item.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            facts += factsIn(array.at(i), u"%1/%2"_s.arg(path).arg(i));
    } else {
        facts.append({ path, value.toVariant().toString() });
    }
    return facts;
}

QStringList wordsFor(const Fact &fact)
{
    const QString key = fact.key();
    // « journée des acteurs » of Bordeaux: the text says « une journée dédiée ».
    if (fact.value == u"journee_acteurs"_s)
        return { fact.path.contains(u"/4/"_s) ? u"dedicated-day"_s : u"stakeholder-day"_s };
    if (const QStringList words = vocabulary().value(key).value(fact.value); !words.isEmpty())
        return words;
    if (key == u"code"_s)
        return { territoryCode(fact.value) };
    if (key == u"departement"_s)
        return { u"DEP:"_s + fact.value };
    if (key == u"region"_s)
        return { u"REG:"_s + fact.value };
    if (key == u"rang"_s)
        return { u"rank %1"_s.arg(fact.value) };
    if (key == u"ordre"_s)
        return { u"session %1"_s.arg(fact.value) };
    return { fact.value };
}

bool isRelation(const Fact &fact)
{
    static const QStringList keys{ u"id"_s, u"suites"_s, u"precedent"_s, u"parent"_s, u"enfants"_s,
        u"jalons"_s, u"de"_s, u"vers"_s, u"nature"_s };
    return keys.contains(fact.key());
}

} // namespace jalons
