// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/article.h"

using namespace Qt::StringLiterals;

namespace jalons {
namespace {

bool beginsWithVowel(const QString &name)
{
    static const QString vowels = u"aeiouy"_s;
    const QString first = name.left(1).normalized(QString::NormalizationForm_KD).toLower();
    return !first.isEmpty() && vowels.contains(first.front());
}

/// The name without its own article, which « du » and « des » swallow: « Le Mans » → « Mans ».
QString without(QLatin1String article, const QString &name)
{
    return name.startsWith(article) ? name.mid(article.size()) : name;
}

QString epciWithOf(const QString &name)
{
    for (const QStringView feminine : { u"CC ", u"CA ", u"CU ", u"Métropole " })
        if (name.startsWith(feminine))
            return u"de la %1"_s.arg(name);
    if (name.startsWith(u"Eurométropole "_s))
        return u"de l'%1"_s.arg(name);
    return beginsWithVowel(name) ? u"d'%1"_s.arg(name) : u"de %1"_s.arg(name);
}

} // namespace

QString nameWithOf(const Record &record)
{
    const QString &name = record.territory.name;
    if (record.territory.code.type == TerritoryCode::Type::Epci)
        return epciWithOf(name);
    const bool ownArticle = record.territory.code.type == TerritoryCode::Type::Commune;
    switch (record.article) {
    case 1:
        return u"d'%1"_s.arg(name);
    case 2:
        return u"du %1"_s.arg(without("Le "_L1, name));
    case 3: // a town keeps its article (« de La Rochelle »), a département has none (« de la
            // Gironde »)
        return ownArticle ? u"de %1"_s.arg(name) : u"de la %1"_s.arg(name);
    case 4:
        return u"des %1"_s.arg(without("Les "_L1, name));
    case 5:
        return ownArticle ? u"de %1"_s.arg(name) : u"de l'%1"_s.arg(name);
    case 6: // « Aux Marais »
        return u"d'%1"_s.arg(name);
    default:
        return u"de %1"_s.arg(name);
    }
}

} // namespace jalons
