// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/territoryprose.h"

#include "core/store/plan.h"
#include "core/summary/frenchgrammar.h"
#include "core/territories/catalogue.h"

#include <QSet>
#include <QStringList>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

bool startsWithOf(const QString &words)
{
    for (const QString &link : { u"de "_s, u"du "_s, u"des "_s, u"d’"_s }) {
        if (words.startsWith(link))
            return true;
    }
    return false;
}

QString longNameOf(TerritoryKind kind)
{
    switch (kind) {
    case TerritoryKind::CommunauteUrbaine:
        return u"la communauté urbaine"_s;
    case TerritoryKind::CommunauteAgglomeration:
        return u"la communauté d’agglomération"_s;
    case TerritoryKind::CommunauteCommunes:
        return u"la communauté de communes"_s;
    default:
        return u"la métropole"_s;
    }
}

/// « Limoges Métropole », « Lorient Agglomération » say themselves what they are.
bool saysItself(const QString &name)
{
    if (name.startsWith(u"Le "_s) || name.startsWith(u"La "_s) || name.startsWith(u"Les "_s)
        || name.startsWith(u"Métropole "_s) || name.startsWith(u"Agglo "_s))
        return false;
    return name.contains(u"Métropole"_s) || name.contains(u"Agglomération"_s)
        || name.contains(u"Communauté"_s);
}

QString intercommunality(const Territory &territory, QString name)
{
    const QString kind = longNameOf(territory.kind);
    for (const QString &prefix : { u"CC "_s, u"CA "_s, u"CU "_s }) {
        if (name.startsWith(prefix)) {
            name.remove(0, prefix.size());
            return saysItself(name) && !startsWithOf(name) ? name : kind + u' ' + name;
        }
    }
    if (name.startsWith(u"Métropole "_s)) {
        name.remove(0, u"Métropole "_s.size());
        return u"la métropole "_s
            + (name.startsWith(u"Européenne "_s) ? french::small(name) : name);
    }
    return name.startsWith(u"Eurométropole "_s) ? u"l’"_s + name : name;
}

/// « en » or « dans la » before a feminine: rivers that are spoken of as rivers keep their article.
QString inFeminine(const QString &name)
{
    static const QSet<QString> rivers{ u"Creuse"_s, u"Drôme"_s, u"Loire"_s, u"Manche"_s, u"Marne"_s,
        u"Meuse"_s, u"Nièvre"_s, u"Sarthe"_s, u"Somme"_s, u"Vienne"_s };
    return (rivers.contains(name) ? u"dans la "_s : u"en "_s) + name;
}

/// A région or a département after « dans », « en » or « à », from INSEE's words after « de ».
QString insideOf(const Territory &territory, const QString &of)
{
    const QString &name = territory.name;
    static const QSet<QString> lands{ u"Ardèche"_s, u"Ariège"_s, u"Isère"_s };
    static const QSet<QString> towns{ u"Paris"_s, u"Mayotte"_s, u"Saint-Barthélemy"_s,
        u"Saint-Martin"_s, u"Saint-Pierre-et-Miquelon"_s, u"Wallis et Futuna"_s };
    if (of.startsWith(u"du "_s))
        return u"dans le "_s + of.mid(3);
    if (of.startsWith(u"des "_s))
        return u"dans les "_s + of.mid(4);
    if (of.startsWith(u"de l’"_s))
        return (lands.contains(name) ? u"en "_s : u"dans l’"_s) + of.mid(5);
    if (of.startsWith(u"de la "_s))
        return territory.code.number == u"974"_s || name.startsWith(u"La "_s)
            ? u"à la "_s + of.mid(6)
            : inFeminine(of.mid(6));
    return (towns.contains(name) ? u"à "_s : u"en "_s) + name;
}

/// « le département du Nord », « la région Bretagne »; the collectivities overseas are neither.
QString actorOf(const Territory &territory, const QString &name, const QString &of)
{
    static const QSet<QString> collectivities{ u"975"_s, u"977"_s, u"978"_s, u"984"_s, u"986"_s,
        u"987"_s, u"988"_s, u"989"_s };
    const bool region = territory.code.type == TerritoryCode::Type::Region;
    if (collectivities.contains(territory.code.number)
        || (region && territory.code.number == u"06"_s)) {
        if (of.startsWith(u"des "_s))
            return u"les "_s + name;
        return of.startsWith(u"de l"_s) ? of.mid(3) : name;
    }
    if (!region)
        return (territory.code.number == u"75"_s ? u"la ville "_s : u"le département "_s) + of;
    return u"la région "_s + (name.startsWith(u"La "_s) ? of : name);
}

SpokenTerritory inFrench(const Territory &territory, const QString &withOf)
{
    const QString name = QString(territory.name).replace(u'\'', u'’');
    QString of = QString(withOf).replace(u'\'', u'’');
    switch (territory.code.type) {
    case TerritoryCode::Type::National:
        return { u"la France"_s, u"de la France"_s, u"en France"_s };
    case TerritoryCode::Type::Region:
    case TerritoryCode::Type::Department: {
        // Inside a sentence the island's article is an article: « de la Réunion ».
        if (of.startsWith(u"de La "_s))
            of.replace(3, 1, u"l"_s);
        return { actorOf(territory, name, of), of,
            insideOf({ territory.code, territory.kind, name, {}, {}, {} }, of) };
    }
    case TerritoryCode::Type::Commune:
        // INSEE knows which « h » is mute: « d’Hyères ».
        return { u"la ville "_s + of, of, french::inTown(name) };
    case TerritoryCode::Type::Epci: {
        const QString full = intercommunality(territory, name);
        const bool article = full.startsWith(u"la "_s) || full.startsWith(u"l’"_s);
        return { full, french::of(full),
            (article ? u"dans "_s + full : u"sur le territoire "_s + french::of(full)) };
    }
    case TerritoryCode::Type::Own:
    case TerritoryCode::Type::None:
        break;
    }
    return { name, french::of(name), u"sur le territoire "_s + french::of(name) };
}

SpokenTerritory inEnglish(const Territory &territory)
{
    const QString &name = territory.name;
    QString actor = name;
    switch (territory.code.type) {
    case TerritoryCode::Type::National:
        return { u"France"_s, u"of France"_s, u"in France"_s };
    case TerritoryCode::Type::Region:
        actor = u"the %1 region"_s.arg(name);
        break;
    case TerritoryCode::Type::Department:
        actor = u"the %1 département"_s.arg(name);
        break;
    case TerritoryCode::Type::Commune:
        actor = u"the town of %1"_s.arg(name);
        break;
    case TerritoryCode::Type::Epci: {
        QString spokenName = intercommunality(territory, name);
        const bool article = spokenName.startsWith(u"la "_s) || spokenName.startsWith(u"l’"_s);
        actor = article ? u"the %1"_s.arg(name) : spokenName;
        return { actor, u"of "_s + actor, u"in "_s + actor };
    }
    case TerritoryCode::Type::Own:
    case TerritoryCode::Type::None:
        break;
    }
    return { actor, u"of "_s + name, u"in "_s + name };
}

} // namespace

SpokenTerritory spoken(const Catalogue &catalogue, const TerritoryCode &code, Language language)
{
    const Territory *territory = catalogue.find(code);
    if (!territory)
        return { code.toString(), code.toString(), code.toString() };
    return language == Language::French ? inFrench(*territory, catalogue.withOf(code))
                                        : inEnglish(*territory);
}

SpokenTerritory spoken(const Plan &plan, const TerritoryCode &code, Language language)
{
    if (plan.catalogue().find(code))
        return spoken(plan.catalogue(), code, language);
    Territory own;
    own.name = plan.territoryName(code);
    return language == Language::French ? inFrench(own, {}) : inEnglish(own);
}

} // namespace jalons
