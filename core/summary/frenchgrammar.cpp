// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frenchgrammar.h"

#include "core/summary/frenchnouns.h"

#include <QStringList>

namespace jalons::french {

using namespace Qt::StringLiterals;

namespace {

bool takesOff(QString &words, QLatin1String article)
{
    if (!words.startsWith(article))
        return false;
    words.remove(0, article.size());
    return true;
}

} // namespace

bool beginsWithVowel(const QString &words)
{
    const QString first = words.left(1).normalized(QString::NormalizationForm_KD).toLower();
    return !first.isEmpty() && u"aeiouyœæ"_s.contains(first.front());
}

QString of(const QString &words)
{
    QString rest = words;
    if (takesOff(rest, "le "_L1))
        return u"du "_s + rest;
    if (takesOff(rest, "les "_L1))
        return u"des "_s + rest;
    return (beginsWithVowel(words) ? u"d’"_s : u"de "_s) + words;
}

QString to(const QString &words)
{
    QString rest = words;
    if (takesOff(rest, "le "_L1))
        return u"au "_s + rest;
    if (takesOff(rest, "les "_L1))
        return u"aux "_s + rest;
    return u"à "_s + words;
}

QString ofTown(const QString &name)
{
    QString rest = name;
    if (takesOff(rest, "Le "_L1))
        return u"du "_s + rest;
    if (takesOff(rest, "Les "_L1))
        return u"des "_s + rest;
    return of(name);
}

QString inTown(const QString &name)
{
    QString rest = name;
    if (takesOff(rest, "Le "_L1))
        return u"au "_s + rest;
    if (takesOff(rest, "Les "_L1))
        return u"aux "_s + rest;
    return u"à "_s + name;
}

QString definite(const QString &title)
{
    const Noun noun = firstNounOf(title);
    if (!noun.known)
        return u"«\u202f%1\u202f»"_s.arg(title);
    if (noun.plural)
        return u"les "_s + title;
    if (beginsWithVowel(title))
        return u"l’"_s + title;
    return (noun.gender == Gender::Feminine ? u"la "_s : u"le "_s) + title;
}

QString definiteSmall(const QString &title)
{
    return firstNounOf(title).known ? definite(small(title)) : definite(title);
}

QString ordinal(int rank, Gender gender)
{
    static const QStringList words{ u"deuxième"_s, u"troisième"_s, u"quatrième"_s, u"cinquième"_s,
        u"sixième"_s, u"septième"_s, u"huitième"_s, u"neuvième"_s, u"dixième"_s };
    if (rank == 1)
        return gender == Gender::Feminine ? u"première"_s : u"premier"_s;
    return rank >= 2 && rank <= 10 ? words.at(rank - 2) : u"%1e"_s.arg(rank);
}

QString number(int count, Gender gender)
{
    static const QStringList words{ u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s, u"six"_s,
        u"sept"_s, u"huit"_s, u"neuf"_s, u"dix"_s };
    if (count == 1)
        return gender == Gender::Feminine ? u"une"_s : u"un"_s;
    return count >= 2 && count <= 10 ? words.at(count - 2) : QString::number(count);
}

QString small(const QString &words)
{
    if (words.size() < 2 || !words[1].isLower())
        return words.size() > 1 && (words[1] == u'\'' || words[1] == u'’')
            ? words.left(1).toLower() + words.mid(1)
            : words;
    return words.left(1).toLower() + words.mid(1);
}

} // namespace jalons::french
