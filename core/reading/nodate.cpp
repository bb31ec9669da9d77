// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/passage.h"

#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A rule: the words it looks for, made once.
QRegularExpression rule(const QString &pattern)
{
    QRegularExpression expression(pattern);
    expression.optimize();
    return expression;
}

bool has(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

/// Figures that go on beyond the date: « 06.12.05.19.20 », « n° 2021-0087 », « 24/7 ».
bool isPartOfANumber(const Passage &p)
{
    static const auto digitBefore = rule(u"(\\d[./-]|\\w-|n ?[°o] ?|\\d\\d[. ]\\d\\d[. ])$"_s);
    static const auto startsInFigures = rule(u"^\\d"_s);
    static const auto goesOn
        = rule(u"^([./-]?\\d|[./-]\\w*\\d| \\d\\d[ .]\\d\\d| ?(%|€|m€|k€|m2|km)\\b| ?°)"_s);
    static const auto endsInFigures = rule(u"\\d$"_s);
    static const auto always = rule(u"^(24|7)/(7|24)$"_s);
    static const auto dayBefore = rule(u"\\d-$"_s); // « 8-Mai-1945 »
    return has(p.before, dayBefore) || (has(p.before, digitBefore) && has(p.words, startsInFigures))
        || (has(p.after, goesOn) && has(p.words, endsInFigures)) || has(p.words, always);
}

/// « après Pâques », « les vacances de printemps 2019 »: a stretch that only touches the date.
bool isBeside(const Passage &p)
{
    static const auto beside
        = rule(u"\\b(apres|after|vacances( scolaires)?)( (le|la|les|l'))? *$"_s);
    return has(p.before, beside);
}

/// « 3/4 des ménages », « 1/2 journée », « 3.5 ».
bool isAFraction(const Passage &p)
{
    static const auto figures = rule(u"^\\d{1,2}/\\d{1,2}$"_s);
    static const auto ofThem = rule(u"^ ?(des\\b|de\\b|d'|du\\b|journee|heure|h\\b|tarif)"_s);
    static const auto decimal = rule(u"^\\d{1,2}\\.\\d{1,2}$"_s);
    return (has(p.words, figures) && has(p.after, ofThem)) || has(p.words, decimal);
}

/// « rue du 8-Mai-1945 », « place du 11 novembre ».
bool isAStreet(const Passage &p)
{
    static const auto street
        = rule(u"\\b(rue|place|avenue|av\\.?|boulevard|bd|bvd|quai|square|esplanade|allees?|impasse"
               "|chemin|route|pont|rond-point|gare|station|metro|college|lycee|ecole|stade|parc"
               "|residence|cite|caserne|faubourg|arret|street) *(du|de la|des)? *$"_s);
    static const auto named = rule(u"^(du|de|des|d'|\\d)"_s);
    return has(p.before, street) && has(p.words, named);
}

/// « loi n° 90-449 du 31 mai 1990 », « arrêté préfectoral modifié du », « article 1er ».
bool isOfAnAct(const Passage &p)
{
    static const auto act = rule(
        u"\\b(lois?|decrets?|arretes?|circulaires?|instructions?|ordonnances?|directives?"
        "|deliberations?|reglements?|jo|journal officiel|decisions?|jugement|avis|articles?"
        "|art\\.|communiques?|convocations?|editions?|courriers?|lettres?|newsletter|law|act|"
        "decree)"
        "( (?!(s'est|se|est|aura|a|ont|sera|prevue?s?|reporte\\w*)\\b)[^ ,;.:!?]+){0,5} *$"_s);
    static const auto dependent = rule(u"^(du|de|des|d'|en date|of|from|1er|le 1er$)"_s);
    static const auto changed = rule(u"\\bmodifiee?s? (par|le|du) *$|\\bvu [^,;.]*$"_s);
    return (has(p.before, act) && has(p.words, dependent)) || has(p.before, changed);
}

/// « le 1er adjoint », « le 2 pièces »: a number with its noun, no day.
bool countsANoun(const Passage &p)
{
    static const auto bare = rule(u"^(le |au |du |les )?\\d{1,2} ?(er|e|eme|nd|nde)?$"_s);
    static const auto noun = rule(u"^ ?(?!(a|au|aux|en|de|des|du|dans|et|ou|par|pour|sur|avec|chez"
                                  "|matin|midi|soir|apres|puis|visio|salle|at|on|in|se|s|est|sera"
                                  "|aura|le|la|les|l|un|une)\\b)[a-z]"_s);
    return has(p.words, bare) && has(p.after, noun);
}

/// « a été », « sept partenaires », « Mme Avril », « Boulogne-sur-Mer »: words that mean something
/// else as well.
bool isAnotherWord(const Passage &p)
{
    static const auto summer = rule(u"^(a |ont )?ete$"_s);
    static const auto thisSummer
        = rule(u"\\b(cet|l'|en|d'|fin|debut|mi|avant|apres|durant|pour) *-?$"_s);
    static const auto brief = rule(
        u"^(le |a |de |du )?(lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|jan|feb|apr"
        "|avr|dec|nov|oct|aug|jun|jul|sep|sept|juil|janv|fevr|fev)$"_s);
    static const auto title
        = rule(u"\\b(mme|mr|m\\.|monsieur|madame|docteur|dr|prenom|planete|sur) ?-?$"_s);
    static const auto ashes = rule(u"^ ?des cendres"_s);
    static const auto ofThatYear = rule(u"^ ?'?\\d\\d\\b(?! ?[h:/])"_s);
    static const auto monthOnly = rule(u"^[a-z]+$"_s);
    static const auto may = rule(u"^(a )?(may|march)$"_s);
    return (has(p.words, summer)
               && (p.words.startsWith("a "_L1) || p.words.startsWith('o'_L1)
                   || !has(p.before, thisSummer))
               && !p.spelling.startsWith(QChar(0xe0)))
        || (has(p.words, brief) && !p.after.startsWith(u'.')) || has(p.before, title)
        || has(p.after, ashes) || (has(p.words, monthOnly) && has(p.after, ofThatYear))
        || (has(p.words, may) && p.spelling.back().isLower() && p.spelling == p.words);
}

/// « venir » and « confirmer » alone are verbs.
bool isNoUnknownDate(const Passage &p)
{
    static const auto unknown
        = rule(u"^(date (a|inconnue)\\b.*|a "
               u"(fixer|confirmer|definir|preciser|caler|determiner|dater|venir)"
               "|prochainement|dans les prochaines semaines|sous reserve|sine die|tbc|tbd"
               "|(date )?to be (set|confirmed))$"_s);
    static const auto object = rule(u"^ (la|le|les|l'|un|une|des|the)\\b"_s);
    return !has(p.words, unknown) || has(p.after, object);
}

/// Years of a plan, a budget, an edition: « plan 2018-2022 », « exercice 2019 ».
bool isYearOfSomething(const Passage &p)
{
    static const auto yearsOnly = rule(u"^\\d{4}( ?[-/] ?\\d{4})?$"_s);
    return has(p.words, yearsOnly);
}

bool isPublication(const Passage &p)
{
    static const auto done = rule(
        u"\\b(publiee?|mis a jour|mise a jour|mise en ligne|mis en ligne|modifiee?|affichee?|fait "
        u"a [^,]+,"
        "|recue? en prefecture|imprime|redige|consulte|updated|published|annoncee?s?|lancee?s?"
        "|retenue?s?|selectionnee?s?|creee?s?|fondee?s?|depuis|since|nee?s?"
        "|precedente edition,?|elections?( municipales)?|scrutins?|tours) *(le|en|on|des|:)? *$"_s);
    static const auto since = rule(u"^(depuis|since)\\b"_s);
    return has(p.before, done) || has(p.words, since);
}

/// « Nantes, le 2 juin 2014 » as a line of its own heads a letter.
bool headsALetter(const Passage &p)
{
    static const auto town = rule(u"^ *[a-z' -]{2,30}, *$"_s);
    static const auto nothing = rule(u"^[ .]*$"_s);
    return has(p.before, town) && has(p.after, nothing) && p.words.startsWith("le "_L1);
}

/// What prose says by the way: a month without a word that leads to it, a goal far ahead.
bool isBare(const Passage &p)
{
    static const auto bare = rule(u"^([a-z]+|[tsq][1-4]|[sw]\\d|[+-].*|d'ici a \\d{4})$"_s);
    static const auto meant = rule(
        u"^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|prochainement"
        "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday)$"_s);
    return has(p.words, bare) && !has(p.words, meant);
}

} // namespace

bool isNoDate(const Passage &p, const PlannedDate &date, Writing writing)
{
    if (!date.isKnown())
        return isNoUnknownDate(p);
    if (isPartOfANumber(p) || isBeside(p) || isAFraction(p) || isAStreet(p) || isOfAnAct(p)
        || countsANoun(p) || isAnotherWord(p))
        return true;
    if (writing == Writing::Line) {
        static const auto plan
            = rule(u"\\b(plan|plh|pdalhpd|axes?|exercice|priorites|bilan|budget|programme|ami"
                   "|rapport|edition|feuille de route|cpom|quinquennal|quinquennat|hiver) *$"_s);
        return isYearOfSomething(p) && (p.words.size() > 4 || has(p.before, plan));
    }
    return isYearOfSomething(p) || isPublication(p) || headsALetter(p) || isBare(p);
}

int tenseOf(const Passage &p)
{
    static const auto past = rule(
        u"\\b(a tenu|ont tenu|s'est tenue?|s'etait tenue?|se sont tenue?s|a eu lieu|ont eu lieu"
        "|a ete|ont ete|a reuni|ont reuni|a rassemble|a accueilli|a organise|organisee? le"
        "|a permis|was held|were held|took place)\\b[^.;!?]*$"_s);
    static const auto future = rule(
        u"\\b(se tiendra|se tiendront|se deroulera|aura lieu|auront lieu|est prevue?|sont prevue?s"
        "|sera|seront|est programmee?|prochaine?|reunira|will|to be held|is planned)\\b[^.;!?]*$"_s);
    static const auto pastBehind
        = rule(u"^ ?,? ?(s'est tenue?|a eu lieu|a reuni|se sont tenue?s|took place)"_s);
    static const auto futureBehind = rule(u"^ ?,? ?(se tiendra|aura lieu|auront lieu|will)"_s);
    if (has(p.before, future) || has(p.after, futureBehind))
        return 1;
    return has(p.before, past) || has(p.after, pastBehind) ? -1 : 0;
}

} // namespace jalons
