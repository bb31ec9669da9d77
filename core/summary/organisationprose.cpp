// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/organisationprose.h"

#include "core/summary/frenchgrammar.h"
#include "core/summary/frenchnouns.h"
#include "core/summary/telling.h"

#include <QSet>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Words that are small inside a sentence: « le conseil départemental », but « le Haut comité ».
bool isCommon(const QString &word)
{
    static const QSet<QString> words{ u"association"_s, u"bureau"_s, u"caisse"_s, u"centre"_s,
        u"communauté"_s, u"comité"_s, u"conseil"_s, u"département"_s, u"direction"_s, u"mairie"_s,
        u"métropole"_s, u"mission"_s, u"plateforme"_s, u"préfecture"_s, u"région"_s, u"service"_s,
        u"sous-préfecture"_s, u"syndicat"_s, u"union"_s, u"ville"_s };
    return words.contains(word);
}

bool isCount(const QString &word)
{
    static const QSet<QString> words{ u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s, u"six"_s,
        u"sept"_s, u"huit"_s, u"neuf"_s, u"dix"_s, u"plusieurs"_s, u"quelques"_s, u"un"_s, u"une"_s,
        u"des"_s, u"les"_s, u"la"_s, u"le"_s, u"l"_s };
    return words.contains(word);
}

QString inFrench(const Organisation &organisation)
{
    const QString &name = organisation.name;
    const QString word = french::firstWord(name);
    if (word.isEmpty() || isCount(word))
        return name;
    if (word == u"ensemble"_s)
        return u"l’"_s + name;
    const bool common = isCommon(word);
    if (french::firstNounOf(name).known)
        return common ? french::definiteSmall(name) : french::definite(name);
    const bool generic = name.at(0).isLower();
    const bool plural = word.endsWith(u's') || word.endsWith(u'x');
    if (generic)
        return plural ? u"les "_s + name : name;
    return organisation.kind == OrganisationKind::Association ? u"l’association "_s + name : name;
}

QString inEnglish(const Organisation &organisation)
{
    const QString &name = organisation.name;
    if (name.isEmpty() || !name.front().isUpper())
        return name;
    switch (organisation.kind) {
    case OrganisationKind::Prefecture:
    case OrganisationKind::Ddcs:
    case OrganisationKind::Ddt:
    case OrganisationKind::Dreal:
    case OrganisationKind::Ars:
    case OrganisationKind::Caf:
    case OrganisationKind::Committee:
        return u"the "_s + name;
    default:
        return name;
    }
}

} // namespace

QString spoken(const Organisation &organisation, Language language)
{
    return language == Language::French ? inFrench(organisation) : inEnglish(organisation);
}

QStringList spokenTogether(const QList<Organisation> &organisations, Language language)
{
    const QString one = u"l’association "_s;
    QStringList all;
    QStringList associations; // those that stand together just now
    const auto close = [&] {
        if (associations.size() == 1)
            all.append(one + associations.first());
        else if (!associations.isEmpty())
            all.append(u"les associations "_s + joined(associations, language));
        associations.clear();
    };
    for (const Organisation &organisation : organisations) {
        const QString name = spoken(organisation, language);
        if (language == Language::French && name.startsWith(one)
            && organisation.kind == OrganisationKind::Association) {
            associations.append(name.mid(one.size()));
            continue;
        }
        close();
        if (!name.isEmpty())
            all.append(name);
    }
    close();
    return all;
}

} // namespace jalons
