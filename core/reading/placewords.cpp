// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/placewords.h"

#include <QSet>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return { list.begin(), list.end() };
}

bool isRemote(const QString &key)
{
    static const QSet<QString> words
        = setOf(u"visio visioconference teams zoom webex skype distanciel online remote"_s);
    return words.contains(key);
}

bool isRoom(const QString &key)
{
    static const QSet<QString> words = setOf(u"salle salles amphi amphitheatre auditorium room"_s);
    return words.contains(key);
}

bool isStreet(const QString &key)
{
    static const QSet<QString> words
        = setOf(u"rue avenue av boulevard bd place quai square allee impasse street"_s);
    return words.contains(key);
}

bool isBuilding(const QString &key)
{
    static const QSet<QString> words = setOf(
        u"prefecture sous mairie hotel siege maison centre conseil ministere ccas palais espace "
        "theatre universite lycee cite locaux dihal ddets ddcs region departement bourse "
        "chambre campus mediatheque bibliotheque office musee cinema city town"_s);
    return words.contains(key);
}

bool leadsTo(const QString &key)
{
    static const QSet<QString> words = setOf(u"a au aux la l le les dans en chez at the in by"_s);
    return words.contains(key);
}

/// From a noun back over « à la », « dans les ».
qsizetype introduced(const TypedLine &line, qsizetype noun)
{
    qsizetype first = noun;
    while (first > 0 && noun - first < 2 && !line.words()[first].parted
        && !line.words()[first - 1].taken && leadsTo(line.words()[first - 1].key))
        --first;
    return first;
}

} // namespace

std::optional<PlaceFound> findPlace(const TypedLine &line)
{
    constexpr qsizetype longest = 12;
    const QList<LineWord> &words = line.words();
    const auto whole = [&](qsizetype first, qsizetype noun) {
        const qsizetype end = noun + line.freeFrom(noun, longest);
        return PlaceFound{ line.textOf(noun, end), first, end };
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].taken)
            continue;
        const qsizetype first = introduced(line, i);
        if (isRemote(words[i].key))
            return PlaceFound{ line.textOf(i, i + 1), first, i + 1 };
        if (words[i].key == "ligne"_L1 && first < i)
            return PlaceFound{ line.textOf(first, i + 1), first, i + 1 };
        if (words[i].key == "distance"_L1 && first < i)
            return PlaceFound{ line.textOf(first, i + 1), first, i + 1 };
        if (isRoom(words[i].key))
            return whole(first, i);
        if (isStreet(words[i].key)) {
            const bool numbered
                = i > 0 && !words[i - 1].taken && words[i - 1].key.front().isDigit();
            if (numbered)
                return whole(introduced(line, i - 1), i - 1);
            if (words.value(i + 1).key.size() > 0 && first < i)
                return whole(first, i);
        }
        if (isBuilding(words[i].key) && first < i)
            return whole(first, i);
    }
    return std::nullopt;
}

} // namespace jalons
