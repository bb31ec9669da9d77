// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/spelling.h"

#include "core/basis/searchkey.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jalons {
namespace {

using Type = TerritoryCode::Type;

/// Words that tell the sort of a territory; longer phrases first. EPCI words stand anywhere in a
/// name (« Bordeaux Métropole »), the others only before it (« ville de Tours »).
struct Phrase
{
    QLatin1String words;
    Type type;
    std::optional<TerritoryKind> kind;
};

const std::array phrases{
    Phrase{ "communaute agglomeration"_L1, Type::Epci, TerritoryKind::CommunauteAgglomeration },
    Phrase{ "communaute communes"_L1, Type::Epci, TerritoryKind::CommunauteCommunes },
    Phrase{ "communaute urbaine"_L1, Type::Epci, TerritoryKind::CommunauteUrbaine },
    Phrase{ "communaute"_L1, Type::Epci, {} },
    Phrase{ "ca"_L1, Type::Epci, TerritoryKind::CommunauteAgglomeration },
    Phrase{ "cc"_L1, Type::Epci, TerritoryKind::CommunauteCommunes },
    Phrase{ "cu"_L1, Type::Epci, TerritoryKind::CommunauteUrbaine },
    Phrase{ "metropole"_L1, Type::Epci, {} },
    Phrase{ "eurometropole"_L1, Type::Epci, {} },
    Phrase{ "agglomeration"_L1, Type::Epci, {} },
    Phrase{ "agglo"_L1, Type::Epci, {} },
    Phrase{ "epci"_L1, Type::Epci, {} },
    Phrase{ "intercommunalite"_L1, Type::Epci, {} },
    Phrase{ "conseil departemental"_L1, Type::Department, {} },
    Phrase{ "departement"_L1, Type::Department, {} },
    Phrase{ "cd"_L1, Type::Department, {} },
    Phrase{ "conseil regional"_L1, Type::Region, {} },
    Phrase{ "region"_L1, Type::Region, {} },
    Phrase{ "ville"_L1, Type::Commune, {} },
    Phrase{ "commune"_L1, Type::Commune, {} },
    Phrase{ "mairie"_L1, Type::Commune, {} },
    Phrase{ "municipalite"_L1, Type::Commune, {} },
};

/// Where a phrase stands in the words, or -1.
qsizetype placeOf(const QStringList &words, const QStringList &phrase, bool anywhere)
{
    const qsizetype last = anywhere ? words.size() - phrase.size() : 0;
    for (qsizetype at = 0; at <= last && at + phrase.size() <= words.size(); ++at)
        if (words.mid(at, phrase.size()) == phrase)
            return at;
    return -1;
}

Spelling takeApart(const QString &key, bool epciOnly)
{
    QStringList words = meaningfulWords(key);
    Spelling spelling;
    spelling.whole = words.join(' '_L1);
    for (const Phrase &phrase : phrases) {
        const bool epci = phrase.type == Type::Epci;
        if ((epciOnly && !epci) || (spelling.type != Type::None && spelling.type != phrase.type))
            continue;
        const QStringList parts = QString(phrase.words).split(' '_L1);
        const qsizetype at = placeOf(words, parts, epci);
        if (at < 0 || parts.size() == words.size())
            continue; // « Métropole » alone is a name, not a sort
        words.remove(at, parts.size());
        spelling.type = phrase.type;
        if (!spelling.kind)
            spelling.kind = phrase.kind;
    }
    spelling.core = words.join(' '_L1);
    return spelling;
}

} // namespace

QStringList meaningfulWords(const QString &key)
{
    static const QStringList articles{ u"le"_s, u"la"_s, u"les"_s, u"l"_s, u"de"_s, u"du"_s,
        u"des"_s, u"d"_s };
    const QStringList all = key.split(' '_L1, Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &word : all)
        if (!articles.contains(word))
            words.append(word);
    return words.isEmpty() ? all : words;
}

Spelling spellingOf(const QString &typed)
{
    // « CD62 » is « CD 62 ».
    static const QRegularExpression glued(u"^cd(\\d[\\dab]\\d?)$"_s);
    QString key = searchKey(typed);
    key.replace(glued, u"cd \\1"_s);
    return takeApart(key, false);
}

Spelling spellingOf(const Territory &territory)
{
    const QString key = searchKey(territory.name);
    if (territory.code.type == Type::Epci)
        return takeApart(key, true);
    const QString whole = meaningfulWords(key).join(' '_L1);
    return { whole, whole, territory.code.type, territory.kind };
}

bool isWordFor(const QString &word, TerritoryKind kind)
{
    const auto any = [&word](std::initializer_list<QLatin1String> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    switch (kind) {
    case TerritoryKind::Country:
    case TerritoryKind::Grouping:
        return false;
    case TerritoryKind::Region:
        return any({ "region"_L1, "conseil"_L1, "regional"_L1 });
    case TerritoryKind::Department:
        return any({ "departement"_L1, "cd"_L1, "conseil"_L1, "departemental"_L1 });
    case TerritoryKind::Metropole:
    case TerritoryKind::MetropoleDeLyon:
        return any({ "metropole"_L1, "epci"_L1 });
    case TerritoryKind::CommunauteUrbaine:
        return any({ "cu"_L1, "communaute"_L1, "urbaine"_L1, "epci"_L1 });
    case TerritoryKind::CommunauteAgglomeration:
        return any({ "ca"_L1, "communaute"_L1, "agglomeration"_L1, "agglo"_L1, "epci"_L1 });
    case TerritoryKind::CommunauteCommunes:
        return any({ "cc"_L1, "communaute"_L1, "communes"_L1, "epci"_L1 });
    case TerritoryKind::Commune:
        return any({ "ville"_L1, "commune"_L1, "mairie"_L1 });
    }
    return false;
}

QString sortingKey(const Territory &territory)
{
    const QString key = searchKey(territory.name);
    if (territory.code.type != Type::Epci)
        return key;
    QStringList words = key.split(' '_L1);
    static const QStringList skipped{ u"cc"_s, u"ca"_s, u"cu"_s, u"le"_s, u"la"_s, u"les"_s, u"l"_s,
        u"de"_s, u"du"_s, u"des"_s, u"d"_s };
    while (words.size() > 1 && skipped.contains(words.first()))
        words.removeFirst();
    return words.join(' '_L1);
}

} // namespace jalons
