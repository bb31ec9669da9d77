// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/names.h"

#include <QHash>
#include <QStringList>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, int>;

/// « a aa | b bb »: the words before the first bar mean 1, and so on.
Names numbered(const QString &words)
{
    Names names;
    const QStringList groups = words.split(u'|');
    for (int i = 0; i < groups.size(); ++i) {
        const QStringList alternatives = groups[i].split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : alternatives)
            names.insert(word, i + 1);
    }
    return names;
}

} // namespace

int monthNamed(const QString &word)
{
    static const Names names = numbered(
        u"janvier janv jan january|fevrier fevr fev february feb|mars march mar"
        "|avril avr april apr|mai may|juin june jun|juillet juil july jul|aout august aug"
        "|septembre sept sep september|octobre oct october|novembre nov november"
        "|decembre dec december"_s);
    return names.value(word, 0);
}

bool isEnglishMonth(const QString &word)
{
    static const Names names
        = numbered(u"january february feb march mar april apr may june jun july "
                   "jul august aug september sep october november december"_s);
    return names.contains(word);
}

int weekdayNamed(const QString &word)
{
    static const Names names
        = numbered(u"lundi lun monday mon|mardi mar tuesday tue|mercredi mer wednesday wed"
                   "|jeudi jeu thursday thu|vendredi ven friday fri"
                   "|samedi sam saturday sat|dimanche dim sunday sun"_s);
    return names.value(word, 0);
}

int ordinalNamed(const QString &word)
{
    static const Names names
        = numbered(u"premier premiere first|deuxieme second seconde|troisieme third"
                   "|quatrieme fourth|cinquieme fifth"_s);
    if (word == "dernier"_L1 || word == "derniere"_L1 || word == "last"_L1)
        return -1;
    return names.value(word, 0);
}

bool isOrdinalEnding(const QString &word)
{
    static const QStringList endings{ u"er"_s, u"re"_s, u"ere"_s, u"e"_s, u"eme"_s, u"ieme"_s,
        u"nd"_s, u"nde"_s, u"st"_s, u"rd"_s, u"th"_s };
    return endings.contains(word);
}

Unit unitNamed(const QString &word)
{
    static const Names names
        = numbered(u"j jour jours d day days|ouvre ouvres|sem semaine semaines w week weeks"
                   "|m mois month months|an ans annee annees year years"_s);
    return static_cast<Unit>(names.value(word, 0));
}

} // namespace jalons
